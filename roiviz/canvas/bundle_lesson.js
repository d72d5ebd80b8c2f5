// Made by `make bundle` from sources 17d3843052e4abbb; not to be edited.
var roiviz=(()=>{var ie=Object.defineProperty;var GA=Object.getOwnPropertyDescriptor;var UA=Object.getOwnPropertyNames;var OA=Object.prototype.hasOwnProperty;var LA=(r,t)=>{for(var n in t)ie(r,n,{get:t[n],enumerable:!0})},JA=(r,t,n,e)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of UA(t))!OA.call(r,s)&&s!==n&&ie(r,s,{get:()=>t[s],enumerable:!(e=GA(t,s))||e.enumerable});return r};var KA=r=>JA(ie({},"__esModule",{value:!0}),r);var rh={};LA(rh,{playLesson:()=>eh});function ae(r){let t=r.map(he),n=new Uint8ClampedArray(256*3);if(t.length<2)return n;for(let e=0;e<256;e+=1){let s=e/255*(t.length-1),A=Math.min(Math.floor(s),t.length-2);for(let i=0;i<3;i+=1)n[3*e+i]=t[A][i]+(t[A+1][i]-t[A][i])*(s-A)}return n}function he(r){if(r.startsWith("#")){let s=r.length<7?[...r.slice(1,4)].map(i=>i+i).join(""):r.slice(1,7),A=Number.parseInt(s,16);return[A>>16,A>>8&255,A&255]}let[t,n,e]=r.match(/[\d.]+/g)??["255","255","255"];return[Number(t),Number(n),Number(e)]}function ge([r,t,n]){return .2126*oe(r)+.7152*oe(t)+.0722*oe(n)}var oe=r=>r/255<=.04045?r/255/12.92:((r/255+.055)/1.055)**2.4;function HA(r,[t,n]){let e=qA(t,n)?n===0?0:.5:(r-t)/(n-t);return Math.max(0,Math.min(255,Math.round(e*255)))||0}var qA=(r,t)=>t-r<=2e-6*Math.max(Math.abs(r),Math.abs(t));function et(r,t,n){let e=3*HA(t,n);return[r[e],r[e+1],r[e+2]]}var st=([r,t,n])=>`rgb(${r} ${t} ${n})`,ft=(r,t)=>ge(r)>.19?t.casing:t.mark;var TA=.4,YA=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","set-0","set-1","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],$A=["tiny","small","note"];function VA(r,t=()=>""){let n=t(r);if(n)return ge(he(n))<TA?"dark":"light";let{theme:e}=document.documentElement.dataset;return e==="light"||e==="dark"?e:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function PA(r){let t=getComputedStyle(r),n=A=>t.getPropertyValue(`--rv-${A}`).trim(),e=A=>n(A).split(",").map(i=>i.trim()).filter(Boolean);return{...Object.fromEntries(YA.map(A=>[A,n(A)])),font:t.fontFamily,mono:n("mono")||"monospace",sizes:Object.fromEntries($A.map(A=>[A,n(`size-${A}`)])),categorical:e("categorical"),ramps:{sequential:ae(e("sequential")),diverging:ae(e("diverging"))}}}var An=class{constructor(t,n){this.root=t,this.groundOf=n,this.colours=null}follow(){let t=VA(this.root,this.groundOf);return this.root.dataset.theme===t&&this.colours?!1:(this.root.dataset.theme=t,this.colours=PA(this.root),!0)}};var XA=["scene","focus","feed","boxes","fresh","answers"],on=class{constructor(t,n,e,s){this.root=t,this.scope=n,this.registry=e,this.theme=new An(t,s),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=XA.map(A=>n.on(A,()=>this.changed(A)))}update({columns:t,show:n,reading:e,page:s}){this.part=s,this.root.style.setProperty("--rv-columns",String(t??"")),this.root.toggleAttribute("data-columns",!!t),e===this.reading&&n.join()===[...this.cards.keys()].join()||this.show(n,e),this.all()}show(t,n){let e=t.filter(A=>!Object.hasOwn(this.registry,A));if(e.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${e.join(", ")}`);this.clear(),this.reading=n;let s={scope:this.scope,reading:n,colours:()=>this.theme.colours,part:()=>this.part};for(let A of t){let i=this.registry[A](s);i.element.dataset.card=A,this.cards.set(A,i),i.watch&&this.watch(A,i.watch)}this.root.replaceChildren(...[...this.cards.values()].map(A=>A.element)),this.showLate()}watch(t,n){let e=new ResizeObserver(()=>{this.pending.add(t),this.schedule()});e.observe(n),this.observers.push(e)}clear(){for(let t of this.observers)t.disconnect();for(let t of this.cards.values())t.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let t of this.cards.keys())this.pending.add(t);this.schedule()}changed(t){t==="fresh"&&this.showLate();for(let[n,e]of this.cards)(!e.topics||e.topics.includes(t))&&this.pending.add(n);this.schedule()}showLate(){let{fresh:t,live:n}=this.scope,e=n.complete&&!t.elsewhere;this.root.toggleAttribute("data-late",t.late);for(let{element:s,ofKernels:A}of this.cards.values())s.toggleAttribute("data-here",!!A&&e)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let t=[...this.pending].map(s=>this.cards.get(s)).filter(s=>s!=null);this.pending.clear();let[n,e]=[!0,!1].map(s=>t.filter(A=>zA(A)===s));for(let s of[...e,...n])this.refresh(s)}refresh(t){let n=!!t.ofBoxes&&!this.scope.given(this.reading).length;t.element.toggleAttribute("data-none",n),n||t.update()}setTheme(){this.theme.follow()&&this.all()}destroy(){cancelAnimationFrame(this.frame);for(let t of this.offs)t();this.clear()}},zA=({watch:r})=>r?.firstElementChild?.localName==="canvas";var le="WebAssembly";var kt=(r,t,n)=>JSON.stringify([r,t,n]);function an(r,t){let n=ce(r),e=null,s=i=>{if(e??=WA(r.bin,n),!(i>=0&&i<n))return[];let o=e[i];return Array.from({length:e[i+1]-o},(a,h)=>o+h)},A=()=>{let i=Math.floor(r.bins[0]/2)*r.bins[1]+Math.floor(r.bins[1]/2);return s(i).length||!r.bin?.length?i:r.bin[0]};return Object.freeze({...r,place:t,samples_shown:r.positions?.shape[0]??0,samplesOf:s,defaultBin:A})}function WA(r,t){let n=new Int32Array(t+1);for(let e of r??[])n[e+1]+=1;for(let e=0;e<t;e+=1)n[e+1]+=n[e];return n}var ce=({bins:r})=>r[0]*r[1];var Z=r=>r.status!=="refused",Mt=({device:r})=>r===le;var jA=["cx","cy","w","h","angle"],Ft=(r,t)=>jA.every(n=>r[n]===t[n]);var Ie=80,ZA=250,hn=class{constructor(t){this.scope=t,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",t.on("boxes",()=>this.moved()),t.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:t,frame:n}){let{editor:e}=this.scope;if(!e)return!1;let s=e.boxes.find(A=>A.id===t);return!s||!Ft(s,n)}holds(t){return!this.isOld(t)&&(Mt(t)?!this.isLate(t):this.rests)}isLate(t){return this.late&&(!Mt(t)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=Ie}get blink(){return this.scope.live.complete&&!this.elsewhere?ZA:Ie}get anyOld(){let{editor:t,served:n}=this.scope;return!t||!n.length?!1:this.busy||this.asking||n.some(e=>this.isOld(e))||t.boxes.some(e=>!n.some(s=>s.box===e.id))}moved(){let t=JSON.stringify(this.scope.editor?.boxes??[]);t!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=t,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(t){t!==this.busy&&(this.busy=t,t&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let t=performance.now(),n=this.anyOld;this.late=n&&(this.late||t-this.newsAt>=this.blink),this.wasOld=n;let e=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(i=>this.holds(i))]),s=[this.movedAt+Ie,this.newsAt+this.blink],A=Math.min(...s.filter(i=>i>t));Number.isFinite(A)&&(this.timer=setTimeout(()=>this.look(),A-t+1)),e!==this.told&&(this.told=e,this.scope.changed("fresh"))}};var rt=r=>(/^-0*\.?0*$/.test(r)?r.slice(1):r).replaceAll("-","−");var _A=(r,t)=>r==null||!Number.isFinite(r)?"–":rt(t(r));var Ct=(r,t)=>`${r.toLocaleString("en")} ${t}${r===1?"":"s"}`,cs=r=>_A(r,ti);function ti(r){let t=r.toPrecision(9),[n,e]=t.split("e"),s=n.includes(".")?n.replace(/\.?0+$/,""):n;return e?`${s}e${e}`:s}function Is(r){if(!Number.isFinite(r))return Number.isNaN(r)?"nan":r<0?"-inf":"inf";let t=r<0||Object.is(r,-0)?"-":"",[n,e]=ni(Math.abs(r)).split("e"),s=Number(e);if(s>=-4&&s<6)return`${t}${+`${n}e${e}`}`;let A=String(Math.abs(s)).padStart(2,"0");return`${t}${Number(n)}e${s<0?"-":"+"}${A}`}function ni(r){let[t,n]=r.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(t)?`${t.slice(0,7)}e${n}`:r.toExponential(5)}var ei=1e-6,si=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function ds(r,t,n){return r.error||t.error?ri(r,t):Rt("samples a bin",r.grid,t.grid)??Rt("number of samples",[r.samples_total],[t.samples_total])??Rt("cells of the bins' rows",r.bin_rows,t.bin_rows)??Rt("cells of the bins' columns",r.bin_columns,t.bin_columns)??Rt("bins of the samples",r.bin,t.bin)??Ai(r,t)??ii(r,t,n*ei)}function ri(r,t){let[n,e]=[r,t].map(({error:s})=>s??"a result");return n===e?null:{what:"refusal",bin:null,rank:0,here:n,there:e}}function Rt(r,t,n){let e=fs(t??[],n??[]);return e<0?null:{what:r,bin:null,rank:0,here:Nt(t?.[e]),there:Nt(n?.[e])}}function Ai(r,t){for(let{name:n,words:e}of si){let[s,A]=[r[n]??[],t[n]??[]],i=fs(s,A);if(i<0)continue;let o=Math.floor(i/e.length),a=r.bin?.[o]??null,h=o-(r.bin?.indexOf(a??-1)??0);return{what:`${e[i%e.length]} of sample ${h+1}`,bin:a,rank:h,here:Nt(s[i]),there:Nt(A[i])}}return null}function ii({output:r},{output:t},n){if(!r||!t||r.length!==t.length)return Rt("number of outputs",r,t);let e=r.findIndex((s,A)=>!oi(s,t[A],n));return e<0?null:{what:"output",bin:e,rank:0,here:Nt(r[e]),there:Nt(t[e])}}var oi=(r,t,n)=>Object.is(r,t)||Math.abs(r-t)<=n;function fs(r,t){let n=Math.max(r.length,t.length);for(let e=0;e<n;e+=1)if(!Object.is(r[e],t[e]))return e;return-1}function Nt(r){return r===void 0?"none":Object.is(r,-0)?"−0":Number.isFinite(r)?cs(r):rt(String(r))}var[ai,de,gn]=[17,18,19],Cs={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[ai]:"The box has more samples than the browser lists.",[de]:"The browser has no more memory for it.",[gn]:"The kernel in the browser gave up."},At=class extends Error{constructor(t){super(Cs[t]??Cs[gn]),this.name="Refused",this.status=t}},Gt=class extends Error{constructor(t,n){super(t,{cause:n}),this.name="Unavailable"}};var fe=(r,t)=>(r+.5)*t;var Qs=4096,ps=65536,Es=1e-5,hi={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:us}=Math,ws={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function Bs(r){let t=r.kernel.rotated?r.box:{...r.box,angle:0},n=gi(r.kernel,t);try{return li({...r,box:t},n)}catch(e){if(!(e instanceof At))throw e;let s=hi[e.status];return s?{...vs,...ys(t,n),read_frame:t,status:"refused",error:s}:null}}function gi({rotated:r},{cx:t,cy:n,w:e,h:s,angle:A}){return r?Float32Array.of(0,0+t,0+n,0+e,0+s,A):Float32Array.of(0,0+t-.5*e,0+n-.5*s,0+t+.5*e,0+n+.5*s)}var vs=Object.freeze({device:le,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:Es,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),ys=(r,t)=>({box:r.id,frame:r,tuple:`rois: [${[...t].map(Is).join(", ")}]`});function li({kernels:r,kernel:t,map:n,box:e,wanted:s},A){let{bins:i,reduction:o}=t,{values:a,height:h,width:g}=n,l=t.operator,I={rois:A,bins:i,rules:t,height:h,width:g},d={values:a,channels:1,height:h,width:g},{output:C}=r.forward(l,{...I,features:d,reduction:o}),[p]=r.axes(l,I),m=fi(p,i),u=m.reduce((F,St)=>F+St,0),w=cn(i,s),v=pi(m,u,w),D=v?.length===0?ws:ui(r,l,I,v),H=Ei(D,a),y=(o==="max"?vi:Bi)(D,H,wi(m.length,v)),B=Es*Math.max(1,Ce(a));return{...vs,...ys(e,A),...(t.rotated?Ii:p.x.cells?di:ci)({axes:p,box:e,rois:A,kernel:t},n.stride),...Di(C,y.bins,v,B),bins:i,samples_total:u,range:Si(C),tolerance:B,unlisted:v?.length===0,...Qi(D.bin.length>Qs?mi(D,w):D),...xi(D,y.winners,h*g),output:ct(C,i),applied:ct(Float32Array.from(y.bins),i)}}function ci({axes:{x:r,y:t,center:n},box:e,rois:s,kernel:A},i){return{grid:[t.samples,r.samples],read_frame:ks(e,n,{w:r.size,h:t.size,angle:0},i),way:{kind:"upright",stride:i,offset:A.offset,cosine:1,sine:0,x:ln(s[1],r,0),y:ln(s[2],t,0)},...xs}}function Ii({axes:{x:r,y:t,center:n,cosine:e,sine:s},box:A,rois:i,kernel:o},a){let h=o.clockwise?-A.angle:A.angle;return{grid:[t.samples,r.samples],read_frame:ks(A,n,{w:r.size,h:t.size,angle:h},a),way:{kind:"rotated",stride:a,offset:o.offset,cosine:e,sine:s,x:ln(i[1],r,n[0]),y:ln(i[2],t,n[1])},...xs}}function di({axes:{x:r,y:t},box:n,rois:e},s){let A=(i,{start:o,size:a})=>({pixel:i,start:o,cells:a,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:n.id,cx:(r.start+r.size/2)*s,cy:(t.start+t.size/2)*s,w:r.size*s,h:t.size*s,angle:0},way:{kind:"pooled",stride:s,offset:0,cosine:1,sine:0,x:A(e[1],r),y:A(e[2],t)},bin_rows:t.cells,bin_columns:r.cells}}var xs=Object.freeze({bin_rows:null,bin_columns:null}),ln=(r,{start:t,binSize:n,widened:e},s)=>({pixel:r,start:t,bin_size:n,center:s,widened:e,cells:0}),ks=({id:r},[t,n],{w:e,h:s,angle:A},i)=>({id:r,cx:fe(t,i),cy:fe(n,i),w:e*i,h:s*i,angle:A});function fi({x:r,y:t},[n,e]){if(!r.cells||!t.cells)return Array(n*e).fill(t.samples*r.samples);let[s,A]=[t.cells,r.cells].map(Ci);return s.flatMap(i=>A.map(o=>i*o))}var Ci=r=>Array.from({length:r.length/2},(t,n)=>Math.max(r[2*n+1]-r[2*n],0));function cn([r,t],n){return n!=null&&n<r*t?n:Math.floor(r/2)*t+Math.floor(t/2)}function pi(r,t,n){return t<=ps?null:r[n]>ps?[]:[n]}function ui(r,t,n,e){let s=r.plan(t,e?{...n,chosen:e}:n),{positions:A,taps:i,weights:o,state:a,bin:h}=s;return t==="roi_pool"&&o.forEach((g,l)=>{g>0||(i[l]=-1)}),{positions:A,taps:i,weights:o,state:a,bin:h}}function mi({positions:r,taps:t,weights:n,state:e,bin:s},A){let i=s.indexOf(A);if(i<0)return ws;let o=Math.min(s.lastIndexOf(A)+1,i+Qs);return{positions:r.slice(2*i,2*o),taps:t.slice(4*i,4*o),weights:n.slice(4*i,4*o),state:e.slice(i,o),bin:s.slice(i,o)}}function Qi({positions:r,taps:t,weights:n,state:e,bin:s}){let A=s.length;return{positions:ct(r,[A,2]),taps:ct(t,[A,4]),weights:ct(n,[A,4]),state:ct(e,[A]),bin:ct(s,[A])}}function Ei({taps:r,weights:t,bin:n},e){let s=new Float32Array(n.length);for(let A=0;A<s.length;A+=1){let i=0;for(let o=4*A;o<4*A+4;o+=1)r[o]>=0&&(i=us(i+us(t[o]*e[r[o]])));s[A]=i}return s}function wi(r,t){let n=new Float64Array(r).fill(t?Number.NaN:0);for(let e of t??[])n[e]=0;return n}function Bi({bin:r},t,n){let e=new Int32Array(n.length);for(let s=0;s<r.length;s+=1)n[r[s]]+=t[s],e[r[s]]+=1;for(let s=0;s<n.length;s+=1)n[s]/=Math.max(e[s],1);return{bins:n,winners:null}}function vi({bin:r},t,n){let e=[];for(let s=0,A=0;s<r.length;s=A){let i=s;for(A=s;r[A]===r[s];A+=1)yi(t[A],t[i])&&(i=A);n[r[s]]=t[i],Number.isNaN(t[i])||e.push(i)}return{bins:n,winners:e}}var yi=(r,t)=>r>t||Number.isNaN(r)&&!Number.isNaN(t);function xi({taps:r,weights:t,bin:n},e,s){let A=new Float64Array(s),i=e?null:ki(n),o=s,a=-1,h=(l,I)=>{for(let d=4*l;d<4*l+4;d+=1)t[d]>0&&(A[r[d]]+=t[d]/I,o=Math.min(o,r[d]),a=Math.max(a,r[d]))};if(i)for(let l=0;l<n.length;l+=1)h(l,i[n[l]]);for(let l of e??[])h(l,1);let g=[];for(let l=o;l<=a;l+=1)A[l]&&g.push(l);return{cells:ct(Int32Array.from(g),[g.length]),cell_weights:ct(Float32Array.from(g,l=>A[l]),[g.length])}}function ki(r){let t=new Int32Array((r.at(-1)??-1)+1);for(let n of r)t[n]+=1;return t}function Di(r,t,n,e){let s=-1,A=-1;for(let i of n??t.keys()){let o=bi(r[i],t[i]);o<=A||(s=i,A=o)}return s<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:A<=e?"ok":"mismatch",max_abs_diff:Number.isFinite(A)?A:null,worst_bin:s,checked_bins:n}}function bi(r,t){let n=Object.is(r,t)||r===t?0:Math.abs(r-t);return Number.isNaN(n)?1/0:n}function Si(r){let[t,n]=[r[0],r[0]];for(let e of r)t=Math.min(t,e),n=Math.max(n,e);return[t,n]}var ms=new WeakMap;function Ce(r){let t=ms.get(r);if(t!==void 0)return t;let n=0;for(let e of r)n=Math.max(n,Math.abs(e));return ms.set(r,n),n}var ct=(r,t)=>Object.assign(r,{shape:t});var _={kernels:null,why:"",source:null,warm:!1},pe=new Set;function Mi(r){pe.add(r);let{source:t}=_;t&&(_.source=null,t().then(n=>Object.assign(_,{kernels:n}),n=>Object.assign(_,{why:n.message})).then(()=>{for(let n of pe)n.begin();pe.clear()}))}var In=class{constructor(t){this.scope=t,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,t.on("boxes",()=>this.follow()),t.on("focus",()=>this.follow()),t.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get ready(){let t=this.scope.scene?.cells,n=this.scope.channel?.values;return _.kernels&&t&&n?{kernels:_.kernels,map:{...t,values:n}}:null}get complete(){let{answers:t,editor:n,readings:e}=this.scope,s=e.length*(n?.boxes.length??0);return t.filter(Mt).length===s&&e.some(({kernel:A})=>A)}get milliseconds(){let t=0;for(let{milliseconds:n}of this.entries.values()){if(n==null)return null;t+=n}return t}get why(){return this.scope.readings.some(({kernel:t})=>t)?_.why:""}key(t,n){return kt(this.scope.name,t,n)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:t}=this,n=new Map(t.readings.map(o=>[o.id,this.kernelOf(o)]));if(!t.editor||![...n.values()].some(Boolean))return t.served;let e=t.readings.flatMap(({id:o})=>this.ofReading(o,n.get(o)??null)),s=new Set(e.map(({box:o,reading:a})=>this.key(o,a))),A=new Set(t.editor.boxes.map(({id:o})=>o));this.forget(A);let i=t.served.filter(({box:o,reading:a})=>!s.has(this.key(o,a))&&(A.has(o)||!n.get(a)));return[...e,...i]}kernelOf({kernel:t}){return t?(_.kernels||Mi(this),_.kernels?.knows(t.operator,t.reduction)?t:null):null}ofReading(t,n){let{ready:e}=this;return!n||!e?[]:(this.scope.editor?.boxes??[]).flatMap((A,i)=>{let o=this.key(A.id,t),a=this.wantedBin(A.id),{numbers:h}=this.entry(o,{box:A,kernel:n,values:e.map.values,wanted:a}),g=this.scope.servedBy.get(o);return h&&!Ri(h,g)?[this.show(o,t,{numbers:h,served:g,place:i})]:[]})}wantedBin(t){let n=this.scope.pin??this.scope.hover;return n?.box===t?n.bin:null}entry(t,n){let e=this.entries.get(t);if(e&&ue(e,n))return e.kernel=n.kernel,e;let s=performance.now(),A={...n,numbers:this.compute(n)},i=_.warm?performance.now()-s:null;_.warm||=A.numbers!=null;let o={...A,milliseconds:i};return this.entries.set(t,o),o}compute(t){let{ready:n}=this;return n&&Bs({...t,...n})}show(t,n,e){let s=this.shown.get(t),{numbers:A,served:i,place:o}=e;if(s&&s.numbers===A&&s.served===i&&s.place===o)return s.answer;let{notes:a=[],patch:h=null}=i??{},g=an({...A,canvas:this.scope.name,reading:n,notes:a,patch:h},o);return this.shown.set(t,{...e,answer:g}),g}forget(t){for(let[n,{box:e}]of this.entries)if(!t.has(e.id))for(let s of[this.entries,this.shown,this.heard])s.delete(n)}listen(){let{ready:t}=this;if(t)for(let n of this.scope.served){let e=this.scope.readings.find(({id:A})=>A===n.reading),s=e&&this.kernelOf(e);s&&this.hear(n,s,t.map.values)}}hear(t,n,e){let{frame:s,device:A,box:i,reading:o}=t,a=this.key(i,o),h={box:s,kernel:n,values:e,wanted:Ni(t)},g=this.entries.get(a),l=g&&ue(g,h)?g.numbers:this.compute(h);if(!l||Z(l)&&!Z(t))return;let I=ds(l,t,Ce(e)),{tuple:d}=l,C=I&&{difference:I,device:A,frame:s,tuple:d,kernel:n,...this.about(o)};this.heard.set(a,{frame:s,kernel:n,values:e,wanted:h.wanted,device:A,apart:C}),C&&this.keep(a,C)}about(t){let{readings:n,scene:e}=this.scope,s=n.length>1&&n.find(({id:a})=>a===t)?.title,{picture:A=null,channel:i=null,operator:o}=e??{};return{reading:t,title:s||o?.title||"",picture:A,channel:i}}keep(t,n){let{channel:e,kernel:s}=n,A=JSON.stringify([t,e?.digest,e?.index,s]);this.disagreements.has(A)||this.disagreements.set(A,n)}heardOf({box:t,reading:n}){let e=this.key(t,n),[s,A]=[this.heard.get(e),this.entries.get(e)];if(!s||!A)return null;let i=A.numbers?.unlisted?A.wanted:s.wanted;return ue(A,{...s,box:s.frame,wanted:i})?s:null}apart(t){let n=this.scope.readings.filter(({id:s})=>s!==t.reading);return[...this.disagreements.values()].find(s=>!n.some(({id:A})=>A===s.reading))??(Mt(t)?this.heardOf(t)?.apart??null:null)}lasting({picture:t,channel:n,kernel:e,frame:s,reading:A}){let{editor:i,readings:o,scene:a}=this.scope,h=o.find(({id:g})=>g===A)?.kernel??null;return{picture:t?.digest===a?.picture?.digest,channel:n?.digest===a?.channel?.digest&&n?.index===a?.channel?.index,kernel:Ds(e,h),box:!!i?.boxes.some(({id:g})=>g===s.id)}}isNow(t){let{frame:n,reading:e,difference:s}=t,A=this.heardOf({box:n.id,reading:e});return!!(A?.apart&&JSON.stringify(A.apart.difference)===JSON.stringify(s)&&Ft(A.frame,n)&&Fi(this.lasting(t)))}seen(t){for(let[n,e]of this.disagreements)e===t&&this.disagreements.delete(n);this.scope.changed("answers")}},Fi=r=>Object.values(r).every(Boolean),Ds=(r,t)=>r===t||JSON.stringify(r)===JSON.stringify(t);function ue({box:r,kernel:t,values:n,wanted:e,numbers:s},A){let i=!s?.bin||s.bin.length===s.samples_total;return Ft(r,A.box)&&n===A.values&&Ds(t,A.kernel)&&(i||cn(t.bins,e)===cn(t.bins,A.wanted))}var Ri=(r,t)=>!!(t&&!Z(t)&&Z(r)&&Ft(t.frame,r.frame));function Ni({checked_bins:r,bin:t,samples_shown:n,samples_total:e}){return r?.length===1?r[0]:n<e?t?.[0]??null:null}var Yt=class extends Map{constructor(t,n=()=>{}){super(),this.limit=t,this.release=n}set(t,n){super.delete(t),super.set(t,n);for(let[e,s]of this){if(this.size<=this.limit)break;super.delete(e),this.release(s)}return this}get(t){let n=super.get(t);if(n!==void 0)return super.delete(t),super.set(t,n),n}},Gi=new Yt(4,r=>r.bitmap?.close()),Ui=new Yt(96),Mh=new Yt(96,r=>URL.revokeObjectURL(r.src)),bs=r=>Gi.get(r)??null;var Ss=(r,t)=>Ui.get(`${r}:${t}`)??null;var Ms=new Map;function Ns(r){let t=Ms.get(r);if(t)return t;let n=new me(r);return Ms.set(r,n),n}var Fs=r=>new Map(r.map(t=>[kt(t.canvas,t.box,t.reading),t])),me=class{constructor(t){this.name=t,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new In(this),this.fresh=new hn(this)}on(t,n){let e=this.listeners.get(t)??new Set;return this.listeners.set(t,e.add(n)),()=>{e.delete(n)}}changed(t){for(let n of[...this.listeners.get(t)??[]])n()}setScene(t){let n=new Map(t.boxes.map((e,s)=>[e.id,s]));this.scene=t,this.served=t.answers.map(e=>an(e,n.get(e.box)??-1)),this.servedBy=Fs(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(t){return t.length===this.answers.length&&t.every((e,s)=>e===this.answers[s])?!1:(this.answers=t,this.byKey=Fs(t),!0)}part(t){let n=this.scene?.page;return n?.kind===t?n:null}get layers(){return(this.scene?.layers??[]).map(t=>this.drawn.get(t.id)??t)}layer(t){return this.layers.find(n=>n.id===t)??null}draw(t){t.length===this.drawn.size&&t.every(e=>this.drawn.get(e.id)===e)||(this.drawn=new Map(t.map(e=>[e.id,e])),this.changed("layers"))}rowsOf(t){return{rows:this.placed.get(t.id)??t.array,count:t.array.shape[0]}}place(t,n){let e=this.layer(t);if(!e)return!1;let{rows:s}=this.rowsOf(e),A=Float32Array.from(n);if(A.length!==s.length)throw new Error(`${t}: want ${s.length} values, got ${A.length}`);return A.every((i,o)=>Object.is(i,s[o]))?!1:(this.placed.set(t,A),!0)}setHover(t){Rs(t,this.hover)||(this.hover=t,this.changed("focus"),this.askForSamples())}raise(t){t!==this.raised&&(this.raised=t,this.changed("focus"))}togglePin(t){this.pin=t&&!Rs(t,this.pin)?t:null,this.changed("focus"),this.send("focus")}pinOn(t){this.pin=null,this.togglePin(t)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let t=this.hover;if(!t)return;let n=t.layer==null?null:this.layer(t.layer),e=n&&n.type!=="heatmap"&&n.events,{bin:s}=t;(this.served.some(i=>i.box===t.box&&s!=null&&i.samples_shown<i.samples_total&&!i.samplesOf(s).length)||e)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(t){return t??this.readings[0]?.id??""}given(t){let n=this.meant(t);return this.answers.filter(e=>e.reading===n&&Z(e))}answersTo(t){return this.answers.filter(n=>n.box===t&&Z(n))}answer(t,n){let e=t==null?null:this.byKey.get(kt(this.name,t,this.meant(n)));return e&&Z(e)?e:null}servedAnswer(t,n){let e=t==null?null:this.servedBy.get(kt(this.name,t,this.meant(n)));return e&&Z(e)?e:null}get activeBox(){let{editor:t}=this;return t?t.boxes[t.active??0]??null:null}get channel(){let t=this.scene?.channel;return t?Ss(t.digest,t.index):null}get picture(){let t=this.scene?.picture;return t?bs(t.digest):null}shown(t){for(let[e,s]of[["pinned",this.pin],["hovered",this.hover]]){let A=s&&this.answer(s.box,t??this.readingOf(s));if(A&&s.bin!=null&&s.bin<ce(A))return this.resolve(A,s.bin,this.sampleIn(A,s),e)}let n=this.activeAnswer(t);return n?this.resolve(n,n.defaultBin(),null,"default"):null}readingOf({reading:t}){return this.readings.some(({id:n})=>n===t)?t:null}sampleIn(t,{box:n,bin:e,sample:s,reading:A}){if(s==null||e==null||this.meant(A)===t.reading)return s;let i=this.answer(n,A)?.samplesOf(e).indexOf(s)??-1;return t.samplesOf(e)[i]??null}resolve(t,n,e,s){let A=t.samplesOf(n),i=e!=null&&A.includes(e)?e:A[0]??null,o=s==="default"&&t.box!==this.activeBox?.id;return{answer:t,bin:n,samples:A,sample:i,chosen:s,old:o||this.fresh.isOld(t)}}activeAnswer(t){let n=this.activeBox,e=n&&this.byKey.get(kt(this.name,n.id,this.meant(t)));return e?Z(e)?e:null:this.given(t)[0]??null}choose(t,n="commit"){this.choice=t,this.send(n)}};function Rs(r,t){return!r||!t?r===t:["box","bin","sample","reading","layer","row"].every(e=>r[e]===t[e])&&r.cell?.[0]===t.cell?.[0]&&r.cell?.[1]===t.cell?.[1]}function Q(r,t={},...n){let e=document.createElement(r);for(let[s,A]of Object.entries(t))A==null||A===!1||(typeof A=="function"?e.addEventListener(s.slice(2),A):e.setAttribute(s,A===!0?"":String(A)));return e.append(...n.filter(s=>s!=null)),e}function q(r,t){if(!r||r.textContent===t)return;let n=r.firstChild;n?.nodeType===Node.TEXT_NODE&&!n.nextSibling?n.nodeValue=t:r.textContent=t}function $t(r,t){r.hidden!==t&&(r.hidden=t)}var Gs=[`:host, .rv-root {
  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);
  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);
  --rv-size-tiny: 10.5px;
  --rv-size-small: 11.5px;
  --rv-size-note: 12px;
  --rv-size-base: 13px;
  --rv-size-lead: 14.5px;
  --rv-size-read: 16px;
  --rv-size-heading: 20px;
  --rv-size-title: 27px;
  --rv-radius: 10px;
  --rv-radius-control: 7px;
  --rv-radius-mark: 4px;
  --rv-mark: #ffffff;
  --rv-casing: #0b1020;
  --rv-casing-soft: #080e1c6b;
  --rv-casing-strong: #080e1c8c;
  --rv-halo: #ffffffeb;
  --rv-bin-line: #ffffffcc;
  --rv-grid: #ffffff2b;
  --rv-wash: #ffa31a2b;
  --rv-box: #3d7bff;
  --rv-highlight: #ffa31a;
  --rv-clamped: #ffd35c;
  --rv-discarded: #ff7a6b;
  --rv-footprint: #58c4ff;
  --rv-set-0: #c8a0ff;
  --rv-set-1: #b6f24a;
  --rv-label: #0d1424e0;
  --rv-label-text: #f4f7ff;
  --rv-label-muted: #b9c4da;
  --rv-categorical-0: #0072b2;
  --rv-categorical-1: #e69f00;
  --rv-categorical-2: #009e73;
  --rv-categorical-3: #cc79a7;
  --rv-categorical-4: #56b4e9;
  --rv-categorical-5: #d55e00;
  --rv-categorical-6: #f0e442;
  --rv-categorical-7: #000000;
  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;
  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;
  --rv-ground: #f5f6fa;
  --rv-surface: #ffffff;
  --rv-sunken: #eceff5;
  --rv-line: #dde1ea;
  --rv-line-strong: #b9c0ce;
  --rv-text: #172033;
  --rv-muted: #566076;
  --rv-accent: #1f56d6;
  --rv-accent-text: #ffffff;
  --rv-accent-soft: #e7eefc;
  --rv-focus: #985300;
  --rv-focus-soft: #fdebcf;
  --rv-good: #006b4c;
  --rv-good-soft: #e0f4ec;
  --rv-warn: #94500a;
  --rv-warn-soft: #fcefdc;
  --rv-bad: #b3261e;
  --rv-bad-soft: #fce8e6;
  --rv-stage: #dfe3eb;
  --rv-stage-mark: #c9cfdb;
  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;
}
.rv-root[data-theme="dark"] {
  --rv-ground: #0e131d;
  --rv-surface: #171d2a;
  --rv-sunken: #10151f;
  --rv-line: #2a3345;
  --rv-line-strong: #465167;
  --rv-text: #e8ecf5;
  --rv-muted: #9aa6bd;
  --rv-accent: #7aa5ff;
  --rv-accent-text: #0b1220;
  --rv-accent-soft: #1d2b4a;
  --rv-focus: #ffb84d;
  --rv-focus-soft: #43310f;
  --rv-good: #5fd3a6;
  --rv-good-soft: #12342a;
  --rv-warn: #f0b35e;
  --rv-warn-soft: #3a2a12;
  --rv-bad: #ff8f85;
  --rv-bad-soft: #44201d;
  --rv-stage: #080b12;
  --rv-stage-mark: #1c2433;
  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;
}
`,`/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
.rv-swatch-set {
  --rv-stroke: var(--rv-swatch, var(--rv-mark));
  width: 24px;
  border: 0;
  background:
    linear-gradient(var(--rv-stroke), var(--rv-stroke)) center / 20px 3px no-repeat,
    var(--rv-casing);
}
.rv-swatch-set[data-dashed] {
  background:
    linear-gradient(90deg, var(--rv-stroke) 8px, transparent 8px 12px, var(--rv-stroke) 12px) center / 20px
    3px no-repeat,
    var(--rv-casing);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  flex: none;
  max-width: 80%;
  margin: 0;
  padding: 0;
  overflow: hidden;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-remark {
  min-width: 0;
  overflow: hidden;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > span {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  height: 36px;
  margin-top: 8px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  overflow: hidden;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: none;
  width: 56px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1;
  overflow: hidden;
  color: var(--rv-text);
  text-align: right;
  text-overflow: ellipsis;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 640px) {
  .rv-caption {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    width: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines. */
  .rv-status {
    height: 36px;
  }
  .rv-timing {
    text-align: right;
    white-space: normal;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card-map h3 {
    max-width: none;
  }
  .rv-card .rv-mean {
    flex-wrap: wrap;
    height: 51px;
  }
  .rv-chipsum {
    flex: 1 0 100%;
  }
  .rv-card-map .rv-remark,
  :is(.rv-card-arithmetic, .rv-card-output) .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-bar .rv-group,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  .rv-label {
    top: auto;
    bottom: 6px;
    left: 6px;
    transform: none !important;
  }
}
`,`/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */

.rv-lesson {
  max-width: 1080px;
  margin: 0 auto;
  font-size: var(--rv-size-read);
  line-height: 1.55;
}
.rv-lesson h2 {
  margin: 0 0 4px;
  font-size: var(--rv-size-title);
  line-height: 1.2;
}
.rv-lesson-note:empty {
  display: none;
}
.rv-step {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 40px;
  align-items: center;
  min-height: min(78vh, 620px);
  padding: 28px 0;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
  align-items: start;
  min-height: 56vh;
  padding-top: 12px;
  border-top: 0;
}
.rv-step:last-child {
  margin-bottom: 22vh;
}
.rv-step h3 {
  margin: 0 0 10px;
  padding-right: 24px; /* for the tick, which takes no room of its own */
  font-size: var(--rv-size-heading);
  line-height: 1.3;
  outline: 0;
}
.rv-step p {
  margin: 0 0 10px;
  max-width: 34em;
}
.rv-tick {
  position: absolute;
  visibility: hidden;
  margin-left: 8px;
  color: var(--rv-good);
}
.rv-step[data-done] .rv-tick {
  visibility: visible;
}
.rv-step .rv-goal {
  padding: 9px 13px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step[data-done] .rv-goal {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-figure {
  padding: 16px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-drawing {
  display: block;
  width: 100%;
  max-height: 56vh;
  overflow: visible;
  user-select: none;
  -webkit-user-select: none;
}
.rv-drawing text {
  fill: var(--rv-text);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  text-anchor: middle;
  pointer-events: none;
}
.rv-drawing text[text-anchor="end"] {
  text-anchor: end;
}
.rv-drawing text[text-anchor="start"] {
  text-anchor: start;
}
.rv-drawing .rv-cell-value {
  font-size: var(--rv-size-heading);
  font-weight: 600;
}
.rv-cell-box {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-cell-edge,
.rv-cell-right {
  fill: none;
  stroke: none;
  pointer-events: none;
}
.rv-cell[role] {
  cursor: pointer;
}
.rv-cell[role]:focus-visible {
  outline: 0;
}
.rv-cell[role]:focus-visible .rv-cell-edge,
.rv-cell[role]:hover .rv-cell-edge {
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-cell[aria-pressed="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 5;
}
.rv-cell[data-ghost="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 3.5;
  stroke-dasharray: 7 5;
}
.rv-cell[data-right="true"] .rv-cell-right {
  stroke: var(--rv-good);
  stroke-width: 5;
}
.rv-area-home {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-area {
  stroke: var(--rv-text);
  stroke-width: 1.2;
  fill-opacity: 0.62;
}
.rv-flight,
.rv-lines,
.rv-guides {
  pointer-events: none;
}
.rv-area[data-area="0"] {
  fill: var(--rv-categorical-4);
}
.rv-area[data-area="1"] {
  fill: var(--rv-categorical-1);
}
.rv-area[data-area="2"] {
  fill: var(--rv-categorical-2);
}
.rv-area[data-area="3"] {
  fill: var(--rv-categorical-3);
}
.rv-lines line {
  stroke: var(--rv-mark);
  stroke-width: 3;
  paint-order: stroke;
}
.rv-line-dot {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-drawing .rv-line-value {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 4;
  paint-order: stroke;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-guides line {
  stroke: var(--rv-text);
  stroke-width: 2;
}
.rv-guides .rv-thread {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-sample-dot {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 2.5;
}
.rv-sample:not([tabindex]) {
  pointer-events: none;
}
.rv-sample[tabindex] {
  cursor: grab;
}
.rv-sample-reach {
  fill: transparent;
  stroke: var(--rv-mark);
  stroke-width: 0;
}
.rv-sample:focus {
  outline: 0;
}
.rv-sample:focus-visible .rv-sample-reach {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-answer-scale line {
  stroke: var(--rv-line-strong);
  stroke-width: 2;
}
.rv-scale-end {
  fill: var(--rv-line-strong);
}
.rv-scale-right {
  fill: var(--rv-good);
}
.rv-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2.5;
  stroke-dasharray: 4 3;
}
.rv-sums {
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 1.6em;
  margin-top: 10px;
}
.rv-sums code,
.rv-step .rv-working {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-lead);
  font-variant-numeric: tabular-nums;
}
.rv-asks {
  font-weight: 600;
}
.rv-answer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: flex-end;
  margin: 0 0 12px;
}
.rv-answer .rv-chip {
  min-height: 34px;
  font: inherit;
  font-size: var(--rv-size-lead);
}
.rv-answer-number {
  width: 7em;
  padding: 4px 10px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-family: var(--rv-mono);
}
.rv-press {
  min-height: 34px;
  padding: 3px 13px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-lead);
  white-space: nowrap;
  cursor: pointer;
}
.rv-press-strong {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press:disabled {
  opacity: 0.4;
  cursor: default;
}
.rv-step .rv-verdict {
  font-weight: 600;
}
.rv-question[data-state="right"] .rv-verdict {
  color: var(--rv-good);
}
.rv-question[data-state="known"] .rv-verdict,
.rv-question[data-state="other"] .rv-verdict,
.rv-question[data-state="unread"] .rv-verdict {
  color: var(--rv-warn);
}
.rv-question[data-state="mismatch"] .rv-verdict {
  color: var(--rv-bad);
}
.rv-verdict:empty,
.rv-why:empty,
.rv-working:empty {
  display: none;
}
.rv-player {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 9px 12px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius) var(--rv-radius) 0 0;
  box-shadow: 0 -4px 18px var(--rv-casing-soft);
}
.rv-player .rv-range {
  flex: 1 1 90px;
  min-width: 60px;
  min-height: 28px;
}
.rv-player .rv-press {
  min-width: 40px;
}
.rv-bin {
  fill: var(--rv-wash);
  stroke: var(--rv-accent);
  stroke-width: 2.5;
  pointer-events: none;
}
.rv-bin-handle {
  cursor: grab;
}
.rv-bin-body {
  fill: transparent;
}
.rv-bin-corner {
  fill: var(--rv-accent);
  stroke: var(--rv-mark);
  stroke-width: 2.5;
}
.rv-bin-handle:focus {
  outline: 0;
}
.rv-bin-handle:focus-visible > * {
  stroke: var(--rv-accent);
  stroke-width: 5;
}
.rv-bin-handle > g > .rv-knob-reach {
  fill: transparent;
  stroke: none;
}
.rv-bin-handle:focus-visible .rv-bin-corner,
.rv-bin-handle:focus-visible .rv-turn-grip {
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-pick {
  fill: transparent;
}
.rv-pool-bars {
  pointer-events: none;
}
.rv-pool-bar {
  fill: var(--rv-line-strong);
}
.rv-pool-bar-strong {
  fill: var(--rv-accent);
}
.rv-samples,
.rv-right-points {
  pointer-events: none;
}
.rv-samples text {
  font-size: var(--rv-size-note);
}
.rv-mark {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-mark-clamped {
  fill: var(--rv-clamped);
}
.rv-mark-discarded {
  fill: var(--rv-surface);
  stroke: var(--rv-bad);
  stroke-width: 2.5;
  stroke-dasharray: 3 2;
}
.rv-mark-way {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 3 3;
}
.rv-mark-read {
  fill: var(--rv-clamped);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-window {
  stroke: var(--rv-bad);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.rv-drawing .rv-map-value {
  font-size: var(--rv-size-note);
}
.rv-drawing .rv-map-number {
  fill: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-point-mark {
  fill: var(--rv-focus);
}
[data-ghost] > .rv-point-mark {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-right-point {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-stack-marks,
.rv-ruler-marks {
  pointer-events: none;
}
.rv-drawing .rv-stack-name {
  font-size: var(--rv-size-small);
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-padding {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 2;
}
.rv-field,
.rv-most {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-most {
  stroke-width: 4;
}
.rv-field-side {
  stroke: var(--rv-highlight);
  stroke-width: 1.5;
}
.rv-cell-centre {
  fill: var(--rv-muted);
}
.rv-ruler-back {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-ruler line,
.rv-ruler-mark {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-ruler-gap {
  stroke: var(--rv-accent);
  stroke-width: 4;
}
.rv-ruler-ghost {
  stroke: var(--rv-focus);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-network[data-network="0"] {
  fill: var(--rv-categorical-1);
}
.rv-network[data-network="1"] {
  fill: var(--rv-categorical-2);
}
.rv-exact {
  stroke: var(--rv-good);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.rv-stem {
  stroke: var(--rv-line-strong);
  stroke-width: 3;
}
.rv-bar {
  fill: var(--rv-line-strong);
}
.rv-bar-now {
  fill: var(--rv-accent);
}
.rv-drawing .rv-bar-label-now {
  font-weight: 700;
}
.rv-map-ground {
  fill: var(--rv-sunken);
}
.rv-map-grid line {
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-squares {
  pointer-events: none;
}
.rv-square {
  fill: var(--rv-accent);
  fill-opacity: 0.16;
  stroke: var(--rv-accent);
  stroke-width: 2;
}
.rv-square-held {
  stroke-width: 3.5;
  fill-opacity: 0.32;
}
.rv-square-untried {
  stroke-dasharray: 5 4;
}
.rv-square-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-square-kept {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-column-bare {
  fill: var(--rv-bad);
  fill-opacity: 0.55;
}
.rv-drawing .rv-column-bare-number {
  fill: var(--rv-bad);
  font-size: var(--rv-size-small);
  font-weight: 700;
}
.rv-drawing .rv-overlap-said {
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-bin-handle ~ .rv-overlap > .rv-pick {
  cursor: ew-resize;
}
.rv-overlap-none {
  stroke: var(--rv-line);
  stroke-width: 1.5;
}
.rv-overlap-way {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-overlap-untried {
  stroke-dasharray: 3 3;
  opacity: 0.7;
}
.rv-gains,
.rv-losses {
  pointer-events: none;
}
.rv-gain {
  fill: var(--rv-highlight);
}
.rv-drawing .rv-gain-value {
  fill: var(--rv-text);
  stroke: var(--rv-surface);
  stroke-width: 3.5;
  paint-order: stroke;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-arrow {
  fill: var(--rv-good);
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-arrow-up {
  fill: var(--rv-bad);
  stroke: var(--rv-bad);
}
.rv-kink {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-tangent {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-ratios {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-top: 8px;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-base);
}
.rv-ratios .rv-chip {
  min-width: 34px;
  min-height: 30px;
  font: inherit;
}
.rv-water {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-turn-grid line {
  stroke: var(--rv-line);
  stroke-width: 0.6;
}
.rv-boat {
  pointer-events: none;
}
.rv-boat path {
  fill: var(--rv-line-strong);
  stroke: var(--rv-muted);
  stroke-width: 1;
}
.rv-boat rect {
  fill: var(--rv-surface);
  fill-opacity: 0.75;
}
.rv-turn-box {
  fill: none;
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-turn-box path {
  fill: none;
  stroke-width: 1.5;
}
.rv-turn-now rect {
  fill: var(--rv-wash);
}
.rv-turn-right {
  stroke: var(--rv-good);
  stroke-width: 4;
}
.rv-turn-ghost {
  stroke: var(--rv-focus);
  stroke-dasharray: 6 4;
}
.rv-turn-fan {
  stroke-width: 2;
}
.rv-turn-fan.rv-turn-right {
  stroke-width: 4;
}
.rv-turn-fan .rv-turn-way {
  display: none;
}
.rv-turn-box .rv-turn-leader {
  stroke-width: 1.5;
  stroke-dasharray: 2 3;
}
[role="group"] .rv-turn-fan {
  pointer-events: stroke;
}
.rv-turn-letter {
  fill: var(--rv-surface);
  stroke-width: 2.5;
}
[data-reader] > text {
  font-weight: 600;
}
.rv-turn-grip {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 2.5;
  pointer-events: all;
}
.rv-turn-legend {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
  gap: 4px 12px;
  margin: 10px 0 0;
  padding: 0;
  list-style: none;
  font-size: var(--rv-size-note);
  line-height: 1.35;
}
.rv-turn-legend[hidden] {
  display: none;
}
.rv-turn-legend li {
  display: grid;
  grid-template-columns: 22px 1fr;
  column-gap: 7px;
  align-items: center;
  align-content: start;
}
.rv-turn-legend b {
  grid-row: span 2;
  width: 22px;
  height: 22px;
  border: 2.5px solid;
  border-radius: 11px;
  text-align: center;
  line-height: 17px;
}
.rv-turn-legend b span {
  color: var(--rv-text);
}
.rv-turn-legend small {
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-arc {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-arc-tip {
  fill: var(--rv-highlight);
}
.rv-arc-level {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-drawing .rv-arc-label {
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-axis {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-axis-tip {
  fill: var(--rv-text);
}
.rv-lever {
  pointer-events: none;
}
.rv-lever-bin {
  stroke: var(--rv-accent);
  stroke-width: 1;
}
.rv-lever-arm {
  stroke: var(--rv-mark);
  stroke-width: 2;
  stroke-dasharray: 5 3;
}
.rv-sweep-halo {
  stroke: var(--rv-casing);
  stroke-width: 5;
}
.rv-sweep {
  stroke: var(--rv-mark);
  stroke-width: 2;
}
.rv-sweep-tip {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
}
.rv-sweep.rv-sweep-told {
  stroke: var(--rv-highlight);
  stroke-width: 3;
}
.rv-sweep-tip.rv-sweep-told {
  fill: var(--rv-highlight);
}
.rv-answer-named {
  display: flex;
  flex-direction: column;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
}
.rv-answer-named .rv-answer-number {
  width: 4.6em;
  padding: 4px 7px;
  font-size: var(--rv-size-lead);
}
.rv-turn-fan[data-reader="0"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-0);
}
[data-reader="0"] > .rv-turn-letter {
  stroke: var(--rv-categorical-0);
}
.rv-turn-legend [data-reader="0"] {
  color: var(--rv-categorical-0);
}
.rv-turn-fan[data-reader="1"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-1);
}
[data-reader="1"] > .rv-turn-letter {
  stroke: var(--rv-categorical-1);
}
.rv-turn-legend [data-reader="1"] {
  color: var(--rv-categorical-1);
}
.rv-turn-fan[data-reader="2"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-2);
}
[data-reader="2"] > .rv-turn-letter {
  stroke: var(--rv-categorical-2);
}
.rv-turn-legend [data-reader="2"] {
  color: var(--rv-categorical-2);
}
.rv-turn-fan[data-reader="3"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-3);
}
[data-reader="3"] > .rv-turn-letter {
  stroke: var(--rv-categorical-3);
}
.rv-turn-legend [data-reader="3"] {
  color: var(--rv-categorical-3);
}
.rv-turn-fan[data-reader="4"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-4);
}
[data-reader="4"] > .rv-turn-letter {
  stroke: var(--rv-categorical-4);
}
.rv-turn-legend [data-reader="4"] {
  color: var(--rv-categorical-4);
}
.rv-turn-fan[data-reader="5"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-5);
}
[data-reader="5"] > .rv-turn-letter {
  stroke: var(--rv-categorical-5);
}
.rv-turn-legend [data-reader="5"] {
  color: var(--rv-categorical-5);
}
@container (min-width: 641px) {
  .rv-player .rv-press:nth-child(2) {
    min-width: 6.5em;
  }
}
.rv-step-marks {
  display: flex;
  gap: 4px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.rv-step-marks button {
  min-width: 28px;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line-strong);
  border-radius: 14px;
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-step-marks [data-done] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
  border-color: var(--rv-good);
}
.rv-step-marks [aria-current] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press-word {
  margin: 0 0 0 6px;
}
.rv-press-strong .rv-press-word {
  float: left;
  margin: 0 6px 0 0;
}
.rv-step-count {
  display: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
@container (max-width: 640px) {
  .rv-press-word {
    display: none;
  }
  /* One row, and no more of the figure is covered. */
  .rv-step-marks {
    display: none;
  }
  .rv-step-count {
    display: inline;
  }
}
@container (max-width: 760px) {
  .rv-step {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
}
`,`/* From regions to search: vectors as arrows and clouds, pictures as signs, and the matrix of their pairs. */

.rv-panel-ground {
  fill: var(--rv-sunken);
}
.rv-panel-axes line {
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-drawing .rv-panel-cover {
  fill: var(--rv-muted);
  font-size: var(--rv-size-title);
}
.rv-vector path {
  fill: var(--rv-vector);
  stroke: var(--rv-vector);
  stroke-width: 2.5;
}
.rv-drawing .rv-vector text {
  fill: var(--rv-text);
  stroke: var(--rv-sunken);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-vector-0,
.rv-vector-query {
  --rv-vector: var(--rv-accent);
}
.rv-vector-1,
.rv-vector-other {
  --rv-vector: var(--rv-bad);
}
.rv-vector-same {
  --rv-vector: var(--rv-good);
}
.rv-vector-sum {
  --rv-vector: var(--rv-muted);
}
.rv-vector-legend circle {
  fill: var(--rv-vector);
}
.rv-unit-circle {
  fill: none;
  stroke: var(--rv-line-strong);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-cloud-dot {
  fill: var(--rv-muted);
  fill-opacity: 0.75;
}
.rv-cloud-ellipse {
  fill: var(--rv-accent);
  fill-opacity: 0.1;
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-direction {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 6 4;
}
.rv-sign-0 {
  fill: var(--rv-categorical-5);
}
.rv-sign-1 {
  fill: var(--rv-categorical-2);
}
.rv-sign-2 {
  fill: var(--rv-categorical-0);
}
.rv-root[data-theme="dark"] .rv-sign-2 {
  fill: var(--rv-categorical-4);
}
.rv-switch-back {
  fill: transparent;
}
.rv-switch[role] {
  cursor: pointer;
}
.rv-switch[role] .rv-switch-back {
  fill: var(--rv-surface);
  stroke: var(--rv-line-strong);
}
.rv-switch[role]:hover .rv-switch-back {
  stroke: var(--rv-accent);
}
.rv-switch[role]:focus {
  outline: 0;
}
.rv-switch[role]:focus-visible .rv-switch-back {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-switch[data-off] > :not(.rv-switch-back) {
  opacity: 0.3;
}
.rv-region-icon rect {
  fill: none;
  stroke: var(--rv-muted);
}
.rv-region-icon .rv-region-part {
  fill: var(--rv-accent);
  stroke: none;
}
.rv-matrix {
  pointer-events: none;
}
.rv-pair-cell rect {
  stroke: var(--rv-surface);
  stroke-width: 1.5;
}
.rv-pair-off {
  opacity: 0.12;
}
.rv-drawing .rv-result text:first-child {
  font-size: var(--rv-size-title);
  font-weight: 700;
}
.rv-drawing .rv-result text {
  fill: var(--rv-accent);
}
.rv-drawing .rv-rank-tick {
  fill: var(--rv-good);
}
.rv-rank-same {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
@media (prefers-reduced-motion: no-preference) {
  .rv-rank {
    transition: transform 300ms;
  }
}
.rv-way-out {
  display: inline-block;
  margin-top: 10px;
  color: var(--rv-accent);
  font-size: var(--rv-size-lead);
}
`];var[Oi,Li]=[4,2**26],dn=class{#n;#t=new Map;constructor(t){this.#n=t}get size(){return this.#n.memory.buffer.byteLength}begin(){this.#n.clear(0)}forget(){this.#t.clear(),this.#n.clear(1)}hold(t){let n=this.#t.get(t);if(n!==void 0)return n;let e=[...this.#t.keys()].reduce((A,{byteLength:i})=>A+i,t.byteLength);(this.#t.size===Oi||e>Li)&&this.forget();let s=this.put(t);return this.#n.keep(),this.#t.set(t,s),s}put(t){let n=this.#s(t.byteLength),e=new Uint8Array(t.buffer,t.byteOffset,t.byteLength);return new Uint8Array(this.#n.memory.buffer,n).set(e),n}zeros(t){let n=this.#s(4*t);return new Uint8Array(this.#n.memory.buffer,n,4*t).fill(0),n}floats(t,n){return new Float32Array(this.#n.memory.buffer,t,n).slice()}doubles(t,n){return new Float64Array(this.#n.memory.buffer,t,n).slice()}wholes(t,n){return new Int32Array(this.#n.memory.buffer,t,n).slice()}bytes(t,n){return new Uint8Array(this.#n.memory.buffer,t,n).slice()}#s(t){let n=t>2147483648?0:this.#n.take(t)>>>0;if(!n)throw new At(de);return n}};var pt={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[Us,Ks]=[5,14],Ji={scale:1},fn=class{#n;#t;#s;constructor(t){this.#n=t,this.#t=new dn(t),this.#s=[0,1].map(n=>this.#i(n))}knows(t,n){let e=Object.hasOwn(pt,t)?pt[t]:null;return!!(e&&(e.sampled?e.reductions[n]:n==="max"))}get size(){return this.#t.size}plan(t,{rois:n,bins:e,rules:s,height:A,width:i,chosen:o,derivatives:a=!1}){let{columns:h}=pt[t],g=Ee(n,h),l=Int32Array.from(o??Array(e[0]*e[1]).keys());if(l.some(D=>D<0||D>=e[0]*e[1]))throw new RangeError(`chosen: want bins below ${e[0]*e[1]}, got ${l}`);let I=this.#t;I.begin();let d={rois:g.length/h,batch:2**30,channels:1,height:A,width:i},C=I.zeros(10),p=I.put(g),m=this.#r(d,e,s);this.#e(`${t}_plan`,p,I.put(l),l.length,...m,Number(a),C);let[u,...w]=I.wholes(C,10),v=h-1;return{positions:K(I.floats(w[0],2*u),[u,2]),taps:K(I.wholes(w[1],4*u),[u,4]),weights:K(I.floats(w[2],4*u),[u,4]),state:K(I.bytes(w[3],u),[u]),roi:K(I.wholes(w[4],u),[u]),bin:K(I.wholes(w[5],u),[u]),slopes:a?K(I.floats(w[6],2*v*u),[u,v,2]):null,grids:K(I.wholes(w[7],2*d.rois),[d.rois,2]),offsets:K(I.wholes(w[8],d.rois+1),[d.rois+1])}}axes(t,{rois:n,bins:e,rules:s,height:A,width:i}){let{columns:o,sampled:a}=pt[t],h=Ee(n,o),g=h.length/o,l=this.#t;l.begin();let I=l.put(h),d=this.#r({rois:g,batch:2**30,channels:1,height:A,width:i},e,s),C=Ks+(a?0:2*(e[0]+e[1])),p=l.zeros(4*C*g);this.#e(`${t}_axes`,I,...d,p);let m=l.doubles(p,2*C*g);return Array.from({length:g},(u,w)=>{let[v,D]=[w,g+w].map(H=>m.subarray(C*H,C*(H+1)));return Ki(v,D,a?null:e)})}forward(t,n){let{maps:e,rois:s,job:A,shape:i,count:o}=this.#A(t,n),a=this.#t.zeros(o);if(pt[t].sampled)return this.#e(Os(t,n),e,s,a,...A),{output:K(this.#t.floats(a,o),i),argmax:null};let h=this.#t.zeros(o);return this.#e(t,e,s,a,h,...A),{output:K(this.#t.floats(a,o),i),argmax:K(this.#t.wholes(h,o),i)}}backward(t,n){let{features:e,gradOutput:s,argmax:A}=n,{maps:i,rois:o,job:a,count:h,rows:g}=this.#A(t,n),{columns:l,sampled:I}=pt[t],d=this.#t,C=d.put(Qe("gradOutput",s,h)),p=e.values.length,m=d.zeros(p);if(!I){let v=d.put(Qe("argmax",A??new Int32Array,h));return this.#e(`${t}_backward`,C,v,o,m,...a),{features:K(d.floats(m,p),Ls(e)),rois:null}}let u=d.zeros(g*l),w=Os(t,n);return this.#e(`${w}_backward_features`,C,i,o,m,...a),this.#e(`${w}_backward_rois`,C,i,o,u,...a),{features:K(d.floats(m,p),Ls(e)),rois:K(d.floats(u,g*l),[g,l])}}regions({height:t,width:n,scales:e,overlap:s,variant:A}){let i=this.#t;i.begin();let o=i.zeros(3),a=i.put(Float64Array.of(s)),h=Object.entries({height:t,width:n,scales:e}).map(([d,C])=>Js(d,C));this.#e(`rmac_regions_${A}`,...h,a,o);let[g,l,I]=i.wholes(o,3);return{regions:K(i.wholes(l,4*g),[g,4]),level:K(i.wholes(I,g),[g])}}regionMaxima({features:t,regions:n}){let{batch:e=1,channels:s}=t,A=n.length/4,i=new Float32Array(5*e*A);for(let h=0;h<e*A;h+=1){i[5*h]=Math.floor(h/A);for(let g=0;g<4;g+=1)i[5*h+1+g]=n[4*(h%A)+g]}let o=this.forward("roi_pool",{features:t,rois:i,bins:[1,1],rules:Ji}),a=[e,A,s];return{maxima:K(Float32Array.from(o.output),a),argmax:K(Int32Array.from(o.argmax??[]),a)}}#i(t){this.#t.begin();let n=this.#t.put(new Float64Array(2));this.#e("alignment",t,n);let[e,s]=this.#t.doubles(n,2);return[e,s]}#A(t,{features:n,rois:e,bins:s,rules:A}){let{batch:i=1,channels:o,height:a,width:h}=n,{columns:g}=pt[t];Qe("features",n.values,i*o*a*h);let l=Ee(e,g);this.#t.begin();let I=this.#t.hold(n.values),d=l.length/g,C=[d,o,...s];return{maps:I,rois:this.#t.put(l),job:this.#r({rois:d,batch:i,channels:o,height:a,width:h},s,A),shape:C,count:d*o*s[0]*s[1],rows:d}}#r(t,[n,e],{scale:s,ratio:A=0,aligned:i=!1,clockwise:o=!1,...a}){let[h,g]=this.#s[Number(i)],{rois:l,batch:I,channels:d,height:C,width:p}=t,u=Object.entries({rois:l,batch:I,channels:d,height:C,width:p,bins_y:n,bins_x:e,ratio:A}).map(([w,v])=>Js(w,v));return[this.#t.put(Int32Array.of(...u,Number(o))),this.#t.put(Float64Array.of(s,a.offset??h,a.minimum??g))]}#e(t,...n){let e=gn;try{e=this.#n[t](...n)}catch(s){if(!(s instanceof WebAssembly.RuntimeError))throw s}if(e)throw new At(e)}};function Os(r,{reduction:t="avg"}){let n=pt[r].reductions[t];if(!n)throw new RangeError(`reduction: ${r} has no ${t}`);return n}function Ki(r,t,n){let[e,s]=[0,1].map(h=>{let g=Us*h,[l,I,d,C,p]=r.subarray(g),m=Ks+(h&&n?2*n[0]:0),u=n&&K(Int32Array.from(r.subarray(m,m+2*n[h])),[n[h],2]);return{start:l,binSize:I,samples:d,size:C,drawn:t[g+3],widened:!p,cells:u}}),[A,i,o,a]=r.subarray(2*Us);return{y:e,x:s,center:[A,i],cosine:o,sine:a}}var Ls=({batch:r=1,channels:t,height:n,width:e})=>[r,t,n,e],K=(r,t)=>Object.assign(r,{shape:Object.freeze(t)});function Qe(r,t,n){if(t.length!==n)throw new RangeError(`${r}: want ${n} numbers, got ${t.length}`);return t}function Ee(r,t){if(r.length%t)throw new RangeError(`rois: want rows of ${t}, got ${r.length} numbers`);return Float32Array.from(r)}function Js(r,t){if(Number.isInteger(t)&&Math.abs(t)<2**31)return t;throw new RangeError(`${r}: want a whole number, got ${t}`)}async function Hs(r){if(typeof WebAssembly>"u")throw new Gt("This browser has no WebAssembly.");let t=typeof r=="string"||r instanceof URL?await Hi(r):r;try{let{instance:n}=await WebAssembly.instantiate(t,{});return new fn(n.exports)}catch(n){throw new Gt(qi(n),n)}}function Cn(r){let t=atob(r);return Uint8Array.from(t,n=>n.charCodeAt(0))}async function Hi(r){try{let t=await fetch(r);if(t.ok)return await t.arrayBuffer();throw new Error(`${t.status} ${t.statusText}`)}catch(t){throw new Gt("The kernels for this browser could not be fetched.",t)}}function qi(r){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(r))?"This page's Content-Security-Policy refuses WebAssembly.":r instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var qs="AGFzbQEAAAAB2QIgYAF/AX9gAX4Bf2AAAX9gAn98AGADf3x8AX9gAn9/AX9gA39/fwBgB39/fn5/f38AYAp/f35+fnx/f35+AGARf39+f39/fn9+f39+f35/fn8Bf2ADf35/AX9gA39+fgF/YAp/f35+fn59fX1+AGARf39+f35/fn9/f35+fn19fn4AYAN/fX4AYAd/f39/f39/AX9gC39/fn5+fn19fX5/AGAFf39+fn0AYAZ/fn5+fn4AYBF/fX1+fX19fX59fX19fX1/fgF/YAR/f39/AX9gC39+fH5+fH58fH9+AX9gDn9/fn5+fn5+fn19fX5/AX9gBX99fX59AGANf319fn1+fn1/f39/fgBgBn99fX5+fgBgB399fX59fX0AYAV/f39/fwF/YAZ/f39/f38Bf2APf39+fn5+fn5+fX19fn9/AX9gDH99fX5+fX19fX1+fgBgBX9+f35+AX8DNjUAAQACAQMEBAUGBwgJCgsMDQ4PEA8REg8TFBQVFBYXCxgZGhscHB0eGxwcFhsfHBwcHBsbGwUDAQACBggBfwFBgIAECwfzAxkGbWVtb3J5AgAEdGFrZQAABWNsZWFyAAIEa2VlcAADCWFsaWdubWVudAAIDnJvaV9hbGlnbl9wbGFuABIWcm9pX2FsaWduX3JvdGF0ZWRfcGxhbgAUDXJvaV9wb29sX3BsYW4AFw5yb2lfYWxpZ25fYXhlcwAZFnJvaV9hbGlnbl9yb3RhdGVkX2F4ZXMAGg1yb2lfcG9vbF9heGVzABwJcm9pX2FsaWduACMbcm9pX2FsaWduX2JhY2t3YXJkX2ZlYXR1cmVzACQXcm9pX2FsaWduX2JhY2t3YXJkX3JvaXMAJRFyb2lfYWxpZ25fcm90YXRlZAAoI3JvaV9hbGlnbl9yb3RhdGVkX2JhY2t3YXJkX2ZlYXR1cmVzACkfcm9pX2FsaWduX3JvdGF0ZWRfYmFja3dhcmRfcm9pcwAqDXJvaV9hbGlnbl9tYXgALB9yb2lfYWxpZ25fbWF4X2JhY2t3YXJkX2ZlYXR1cmVzAC4bcm9pX2FsaWduX21heF9iYWNrd2FyZF9yb2lzAC8Icm9pX3Bvb2wAMBFyb2lfcG9vbF9iYWNrd2FyZAAxE3JtYWNfcmVnaW9uc190b2xpYXMAMhNybWFjX3JlZ2lvbnNfY2FmZmUyADMVcm1hY19yZWdpb25zX2NpcnRvcmNoADQKt6oCNQsAIACtEIGAgIAAC3ABA38CQCAAQoDQrPMOVg0AAkAgAEEAKALEgISAACIBrXxCD3xCcIMiAEL//wN8QhCIpyICPwAiA00NACAAQoCA/P8PVg0BIAIgA2tAAEF/Rg0BC0EAIAA+AsSAhIAAIAEPC0EAQQE6AMiAhIAAQQALNwBBAEHQgISAAEEAKALAgISAACAAGyIANgLEgISAAEEAIAA2AsCAhIAAQQBBADoAyICEgABBAAsWAEEAQQAoAsSAhIAANgLAgISAAEEACyYBAX8CQCAAQiB8EIGAgIAAIgFFDQAgAUEQaiABQSBqNgIACyABC4YEBQF8A34BfwR+AXwCQAJAIAFEGC1EVPsh6T9lRQ0ARAAAAAAAAAAAIQJCACEDDAELIAG2vKwiA0IXhyIEQuh+fCIFp0Egba3DIAVCn4CAgICAgICAf4NCgICAgICAgICAf1atfSIFQgAgBUIAVRsiBadBA3QiBkGYgISAAGopAwAgA0L///8Dg0KAgIAEhCIDfiAGQaCAhIAAaikDACADfiIHQiCIfCIIQiCIIAZBkICEgABqKQMAIAN+fCIJQiCIIAZBiICEgABqKQMAIAN+fCIKQiCIIAZBgICEgABqKQMAIAN+fCAEIAVCBYZ9IgNCiH98IgSGIApCIIYgCUL/////D4OEIgVCuAEgA30iA4h8IgkgCUKAgICAgICAgCB8IglCgICAgICAgIBAg30iCrkiAkQAAAAAAAAQPKIiAUQHXBQzJqaRPKIgBSAEhiAIQiCGIAdC/////w+DhCADiHy6RAAAAAAAAPA7oiAKIAL8Bn25oEQAAAAAAAAQPKJEGC1EVPsh+T+ioCABIAFEAAAAAgAAoEGiIgIgAiABoaEiAqEiC0QAAABY+yH5P6IgAkQAAABY+yH5P6IgAUQYLURU+yH5P6IiAaEgAkQAAABAl95NPqKhoCALRAAAAECX3k0+oqGgIQIgCUI+iCEDCyAAIAI5AxAgACABOQMIIAAgAzcDAAvqAQMBfAF+AnwgASABoiEDQgAhBEQAAAAAAAAAACEFAkADQERKrTBwx1LpPCEGAkACQAJAAkACQAJAAkAgBKcOCAYAAQIDBAUIBgtEH7gz5/Pnar0hBgwFC0QJbagTRhLmPSEGDAQLRORE9WdF5lq+IQYMAwtENMdWpeMdxz4hBgwCC0QaoAEaoAEqvyEGDAELRBEREREREYE/IQYLIARCAXwhBCADIAWiIAagIQUMAAsLIAAgASACIANEAAAAAAAA4L+iRAAAAAAAAPA/oKIgASADoiADIAWiRFVVVVVVVcW/oKKgoDkDAEEAC7sCAwF8AX4DfCABIAGiIQNCACEERAAAAAAAAAAAIQUCQANARJd9uWN4gqa8IQYCQAJAAkACQAJAAkACQCAEpw4IBgABAgMEBQgGC0QfuDPn8+cqPSEGDAULRJ18wKh0Oam9IQYMBAtEmNj479juIT4hBgwDC0Rcn3i3T36SviEGDAILRBqgARqgAfo+IQYMAQtEF2zBFmzBVr8hBgsgBEIBfCEEIAMgBaIgBqAhBQwACwsgAEQAAAAAAADwPyADRAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAMgA6IgAyAFokRVVVVVVVWlP6CiIAEgAUQAAAACAACgQaIiBiAGIAGhoSIGoSIFIAWiIAYgBaIiBSAFIAYgBqIgA6GgoKBEAAAAAAAA4D+ioSABIAKioaCgOQMAQQALOwAgAUEIakQAAAAAAAAAAEQAAAAAAADwPyAAGzkDACABRAAAAAAAAOA/RAAAAAAAAAAAIAAbOQMAQQALuwECAX8DfCAAIAE0AgA3AwAgACABQRBqNAIANwMwIAAgAUEMajQCADcDKCAAIAFBGGo0AgA3AyAgACABQRRqNAIANwMYIAAgAUEIajQCADcDECAAIAFBBGo0AgA3AwggAUEcaigCACEDIAJBCGorAwAhBCACQRBqKwMAIQUgAisDACEGIAAgAUEgaigCAEEARzoAUCAAIAW2OAJAIAAgBLY4AjwgACAGtjgCOCAAIANBACADQQBKG603A0gL+gIDAX8IfgN8I4CAgIAAQfAAayIHJICAgIAAIAdBGGogBCAFEImAgIAAQhAhCAJAIAcpAygiCSAHKQMYIgogCSAKUxtCAFMNACAHKQM4IgkgBykDMCIKIAcpA0giCyAHKQNAIgwgBykDICINIAwgDVMbIg4gCyAOUxsiDiAKIA5TGyIOIAkgDlMbQgBXDQAgCSAKIAkgClUbIg9CgCBVDQAgBykDYCIOQoCABFUNACAPIAkgCn4gDn4gBkH/AXEbIA5+QoCAgAJVDQAgCyAMfkKAgICABFUNACAFKwMAIhBEoMLr/ktItDlkRQ0AIBBE6oygOVk+KUZjRQ0AIAVBCGorAwAiESARoSIRIBFiDQAgBUEQaisDACIRIBGhIhIgEmINACAHQQhqIAEgAiADIA0gECADQgZRIgUgEUQAAAAAAAAAAGEgCkIAIAUgDlBxIgUbIAlCACAFGxCLgICAACAHKQMQIQgLIAAgCDcDACAHQfAAaiSAgICAAAuaBAgBfgJ/A3wCfwF9AX8BfgF9AkACQCACQgFZDQBCACEIQn8hCgwBCyABQQRqIQsgA6dBAnQhDCAIQhCGuSENIAlCEIa6IQ4gBLkhDyAGQf8BcSEQIAdB/wFxIREgASEGQgAhBANAIAYhByADIQgCQCADQgFTDQACQANAIAcqAgAiEiASkyISIBJcDQEgB0EEaiEHIAhCf3wiCFANAgwACwtCASEIIAQhCgwCC0ICIQgCQCABIAQgA36nQQJ0aiITKgIAIhJDAAAAAF1FDQAgBCEKDAILAkAgErsgD2ZFDQAgBCEKDAILAkAgEiASjlsNACAEIQoMAgsgBEIBfCEUQgUhCCALIQcDQAJAIAhCf3wiCEIAUg0AIBNBDGoqAgAhEgJAAkAgEEUNACATQRBqKgIAIRUMAQsgE0EQaioCACATQQhqKgIAkyEVIBIgE0EEaioCAJMhEgsCQCARRQ0AQgQhCAJAIBJDAAAAAF1FDQAgBCEKDAULIBVDAAAAAF1FDQAgBCEKDAQLAkAgCUIBUw0AQgUhCAJAIAUgEruiIA5kRQ0AIAQhCgwFCyAEIQogBSAVu6IgDWQNBAsgCyAMaiELIAYgDGohBkIAIQhCfyEKIBQhBCAUIAJSDQIMAwsgByoCACESIAdBBGohByAFIBK7oplEAAAAAAAA0EFkRQ0ACwtCAyEIIAQhCgsgACAINwMIIAAgCjcDAAuOAgEBfyOAgICAAEHwAWsiESSAgICAACAOIA+nQQN0akF4aikDACEPIBBBBGogATYCACAQIA8+AgBBASEBAkAgEUHAAWogAiADEI2AgIAADQAgEEEQaiAFNgIAIBBBDGogBDYCACAQQQhqIBEoAtgBNgIAIBFBkAFqIAYgBxCNgICAAA0AIBBBFGogESgCqAE2AgAgEUHgAGogCCAJEI2AgIAADQAgEEEcaiAKNgIAIBBBGGogESgCeDYCACARQTBqIAsgDBCNgICAAA0AIBBBIGogESgCSDYCACARIA0gDhCNgICAAA0AIABCADcDACAQQSRqIBEoAhg2AgBBACEBCyARQfABaiSAgICAACABC6MBAgN/AX5BASEDAkAgAUL/////D1YNACABQgKGEISAgIAAIgRFDQAgBEEQaigCACEFAkAgAVANACABQgF8IQYgBSEDA0AgAyACKQMAPgIAIANBBGohAyACQQhqIQIgBkJ/fCIGQgFWDQALCyAAQgQ3AyggACABNwMgQQAhAyAAQQA2AgQgACAENgIAIAAgATcDCCAAQgQ3AxAgACAFNgIYCyADC98FBQF/An4BfwF+DH9BASEDAkAgAUIAUw0AIAFCAYYiBCABhEL/////D1YNACABQgOGIgUQhICAgAAiBkUNACABQgKGIgcgAYRCgICAgBBaDQAgBkEQaigCACEIIAFCBYYQhICAgAAiCUUNACAJQRBqKAIAIQogAUIEhhCEgICAACILRQ0AIAtBEGooAgAhDCABEISAgIAAIg1FDQAgDUEQaigCACEOIAUQhICAgAAiD0UNACAPQRBqKAIAIRAgBRCEgICAACIRRQ0AIAIgAX4iBSABhEL/////D1YNACAFQv////8HVg0AIBFBEGooAgAhEiAFQgOGEISAgIAAIhNFDQAgACAGNgIAQQAhAyAAQQA2AgQgACAJNgJAIABBADYCRCAAIAQ3AwggACAHNwNIIABCBDcDECAAQgg3A1AgACAINgIYIAAgCjYCWCAAIAE3AyAgACABNwNgIABCAjcDKCAAQgQ3A2ggAEIINwMwIABCIDcDcCAAQgQ3AzggAEIINwN4IBNBEGooAgAhBiAAQgQ3A7gBIABCEDcDsAEgAEIENwOoASAAIAE3A6ABIAAgDDYCmAEgAEIENwOQASAAIAc3A4gBIABBADYChAEgACALNgKAASAAQgE3A+gBIAAgATcD4AEgACAONgLYASAAQgE3A9ABIAAgATcDyAEgAEEANgLEASAAIA02AsABIABCCDcDmAIgACABNwOQAiAAIBA2AogCIABCCDcDgAIgACABNwP4ASAAQQA2AvQBIAAgDzYC8AEgAEIINwPIAiAAIAE3A8ACIAAgEjYCuAIgAEIINwOwAiAAIAE3A6gCIABBADYCpAIgACARNgKgAiAAQgQ3A5gDIABCCDcDkAMgACACQgOGNwOIAyAAQgI3A4ADIAAgAjcD+AIgACABNwPwAiAAIAY2AugCIABCBDcD4AIgACAFQgGGNwPYAiAAQQA2AtQCIAAgEzYC0AILIAML5QECAn0BfyAAIAYgASADIAJ+p0ECdGoiAUEEaioCAJQgB5MiCjgCGCAAIAYgAUEIaioCAJQgB5MiCzgCACAAQwAAAABDAACAPyAGIAFBDGoqAgCUIAeTIAqTIgogCF0iDBs4AiwgACAIIAogDBsiCjgCKCAAQwAAAABDAACAPyAGIAFBEGoqAgCUIAeTIAuTIgYgCF0iARs4AhQgACAIIAYgARsiBjgCECAAIAogBbSVIgc4AhwgACAGIAS0lSIGOAIEIAAgCSAHjfwEIAlCAFUiARs3AyAgACAJIAaN/AQgARs3AwgLtAMCA38CfSOAgICAAEHAAGsiESSAgICAACAIIAqnIhJBA3QiE2ogCzcDACAJIBNqIAw3AwAgASAKIAJ+p0ECdGoiCEEEaiAOOAIAIAggDTgCACARQSBqIA0gEBCRgICAACARKgI0IQ0gESoCMCEUIBEpAyghDCARKQMgIQIgESkDOCELIBEgDiAPEJGAgIAAIAcgEmogCyARKQMYIg8gCyAPVRsiCzwAAAJAAkAgC0L/AYNCAlINACADIAogBH6nQQN0aiEIIAUgCiAGfqdBAnRqIQlCBCEKA0AgCEJ/NwMAIAlBADYCACAIQQhqIQggCUEEaiEJIApCf3wiClBFDQAMAgsLIBEqAhQhDiARKgIQIRUgESkDCCELIAMgCiAEfqdBA3RqIgggESkDACAQfiIPIAJ8NwMAIAhBGGogCyAQfiIQIAx8NwMAIAhBEGogECACfDcDACAIQQhqIA8gDHw3AwAgBSAKIAZ+p0ECdGoiCEEMaiANIA6UOAIAIAhBCGogFCAOlDgCACAIQQRqIA0gFZQ4AgAgCCAUIBWUOAIACyAAQQA2AgAgEUHAAGokgICAgAAL5gEBAX4CQAJAIAFDAACAv2BFDQAgASACtF8NAQsgAEIANwMQIABCADcDCCAAQgA3AwAgAEICNwMYDwsCQCABQwAAAABfRQ0AIABCgICA/AM3AxAgAEIANwMAIAAgAUMAAAAAXK03AxggACACQgIgAkICUxtCf3w3AwgPCwJAIAJCf3wiAiAB/AQiA1UNACAAQoCAgPwDNwMQIAAgAjcDCCAAIAI3AwAgACABIAK0XK03AxgPCyAAQgA3AxggACADNwMAIAAgA0IBfDcDCCAAIAEgA7STIgE4AhQgAEMAAIA/IAGTOAIQC9cNHQF/AX4DfQd+A38BfgF8AX8BfgN/AX4BfwF+An8BfgF/CH4EfQJ+Bn0BfgF9AX4BfQJ+BH0BfgV9AX4jgICAgABBwARrIgckgICAgAAgB0EQaiADIAQQiYCAgAAgBykDWCEIIAcqAlAhCSAHKgJMIQogByoCSCELIAcpA0AhDCAHKQM4IQ0gBykDMCEOIAcpAyghDyAHQQhqIAAgBykDECIQQgUgAyAEQQAQioCAgAACQAJAIAcpAwgiEVANACARpyEEDAELAkAgEEIAUw0AIBBCAYYiEiAQhEL/////D1YNACAQQgSGEISAgIAAIgRFDQAgBEEQaigCACETAkAgEFAiFA0AQgAhESATIQQDQCAHQaABaiAAQgUgESAPIA4gCyAKIAkgCBCPgICAACAEQQhqIAcpA8ABNwMAIAQgBykDqAE3AwAgBEEQaiEEIBAgEUIBfCIRUg0ACwsgEEIDhhCEgICAACIERQ0AIARBEGooAgAhFQJAAkAgFEUNAEIBIRYMAQsgArchFyAQIREgEyEEIBUhAwNAIAMgBCkDALkgBEEIaikDALmiIBeiOQMAIARBEGohBCADQQhqIQMgEUJ/fCIRUEUNAAsgEEL/////D1ENASAQQgF8IRYLIBZCA4YiERCEgICAACIERQ0AIARBEGooAgAhGAJAIBGnIgRFDQAgGEEAIAT8CwALAkAgFA0AIBhBCGohBCAQQgF8IRFEAAAAAAAAAAAhFwNAAkAgFyAVKwMAoCIXRAAAAAAAABBBZEUNAEERIQQMBAsgBCAX/AY3AwAgFUEIaiEVIARBCGohBCARQn98IhFCAVUNAAsLIAJBAEgNACACrCIZQgOGEISAgIAAIgRFDQAgBEEQaigCACEaAkAgAkUNACACIQMgGiEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQaABaiAYIBanQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEbIAcoAtgDIRwgBykDyAMhHSAHKAKoAyEeIAcpA5gDIR8gBygC+AIhFSAHKAK4AiEgIAcoAvgBISEgBykD6AEhIiAHKAK4ASEjAkAgFA0AIAcpA8gCISQgBykDiAIhJSAHKQPIASEmIAcpA6AEIidCA34hKCAnQgGGISkgJ6dBAnQhAyAnIAcpA5gEIip+IiunQQJ0IRQgDUJ/fLQhLCAMQn98tCEtIA+0IS4gDrQhL0IAITBCACExA0AgB0HwAGogAEIFIDEgDyAOIAsgCiAJIAgQj4CAgAACQCACRQ0AIAcqApwBITIgByoCjAEhMyAHKgKIASE0IAcqAoQBITUgByoCdCE2IAcqAnAhNyAHKQOQASI4tCE5IAcpA3giOrQhO0IAITwDQCAaIDynQQN0aikDACE9QwAAAAAhPgJAAkAgDlBFDQBDAAAAACE/DAELQwAAAAAhPyAOQn9SID1CgICAgICAgICAf1JyRQ0AID0gDn8iESA9IBEgDn59IhFCAFIgESAOhUIAU3EiBK19tCE+IA5CACAEGyARfLQhPwsCQCA6QgFTDQAgNCAzID+UkiFAIDcgNiA+lJIhQUIAIUIDQAJAIDhCAVMNACALIDUgPiBCtUMAAAA/kiJDIDuVkiAulZQiRJRDAACAP0MAAAAAIEEgNiBDlCA7lZIiRSAsXRtDAAAAACBFQwAAAABeGyJDlCFGIAtDAACAPyBEk5QgQ5QhRyAbICsgMH6nQQJ0aiEBQgAhSANAIAdB6ABqICMgJiAhICUgICAkIBUgHiAcIDAgMSA9IEAgMyBItUMAAAA/kiJElCA5lZIiQyBFIA0gDBCQgICAAAJAIAVFDQACQCAqQgFTDQAgKiERIAEhBANAIARCADcCACAEIANqIQQgEUJ/fCIRQgBSDQALCyAVIDCnai0AAEECRg0AIBsgKyAwfiIRp0ECdGogC0MAAIA/IDIgPyBEIDmVkiAvlZQiRJOUQwAAgD9DAAAAACBDIC1dG0MAAAAAIENDAAAAAF4bIkOUOAIAIBsgESApfKdBAnRqIAsgRJQgQ5Q4AgAgGyARICd8p0ECdGpBBGogRzgCACAbIBEgKHynQQJ0akEEaiBGOAIACyABIBRqIQEgMEIBfCEwIDggSEIBfCJIUg0ACwsgOiBCQgF8IkJSDQALCyA8QgF8IjwgGVINAAsLIDFCAXwiMSAQUg0ACwsgByAjICIgISAgIBUgHyAeIB0gHCAbIBIgEyAWIBggFiAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HABGokgICAgAAgBAvfBAYBfwN9AXwBfQJ8AX0jgICAgABBIGsiCySAgICAACABIAMgAn6nQQJ0aiIBQQhqKgIAIQwgAUEEaioCACENIAtBCGogAUEUaioCALtEGC1EVPshCUCiRAAAAAAAgGZAo7YiDou7Ig8QhYCAgAAgCkH/AXEhCiAOjCEQIAsrAxghESALKwMQIRICQAJAAkAgCykDCCICQgGDUA0AIAsgEiAREIaAgIAARQ0BQwAAAAAhEwwCCyALIBIgERCHgICAAEUNAEMAAAAAIRMMAQsgCysDACIRIBGaIAJCfXxCflQbtiETCyAQIA4gChshEAJAIA5DAAAAAFsNACALQQhqIA8QhYCAgAAgCysDGCERIAsrAxAhEgJAAkAgCykDCCICQgGDUA0AIAsgEiAREIeAgIAARQ0BQwAAAAAhEAwCCyALIBIgERCGgICAAEUNAEMAAAAAIRAMAQsgCysDACIRmiARIBBDAAAAAF0gAkIBVXMbtiEQCyAAIBA4AgwgACATOAIIIAAgBiAMlCAHkzgCBCAAIAYgDZQgB5M4AgAgAEMAAAAAQwAAgD8gBiABQQxqKgIAlCIOIAhdIgobOAI8IAAgCCAOIAobIg44AjggAEMAAAAAQwAAgD8gBiABQRBqKgIAlCIGIAhdIgEbOAIkIAAgCCAGIAEbIgg4AiAgACAOIAW0lSIGOAIsIAAgDkMAAAC/lDgCKCAAIAggBLSVIg44AhQgACAIQwAAAL+UOAIQIAAgCSAGjfwEIAlCAFUiARs3AzAgACAJIA6N/AQgARs3AxggC0EgaiSAgICAAAu7ECACfwF+A30HfgR/AX4BfAF/AX4DfwF+AX8BfgN/AX4BfwN+AX0HfgR9An4KfQF+AX0BfgF9An4EfQJ+Bn0BfgF9I4CAgIAAQdAEayIHJICAgIAAIAdBEGogAyAEEImAgIAAIActAGAhCCAHKQNYIQkgByoCUCEKIAcqAkwhCyAHKgJIIQwgBykDQCENIAcpAzghDiAHKQMwIQ8gBykDKCEQIAdBCGogACAHKQMQIhFCBiADIARBABCKgICAAAJAAkAgBykDCCISUA0AIBKnIQQMAQsCQCARQgBTDQAgEUIBhiITIBGEQv////8PVg0AIBFCBIYQhICAgAAiBEUNACAIQf8BcUEARyEUIARBEGooAgAhFQJAIBFQIhYNAEIAIRIgFSEEA0AgB0GwAWogAEIGIBIgECAPIAwgCyAKIAkgFBCTgICAACAEQQhqIAcpA+ABNwMAIAQgBykDyAE3AwAgBEEQaiEEIBEgEkIBfCISUg0ACwsgEUIDhhCEgICAACIERQ0AIARBEGooAgAhFwJAAkAgFkUNAEIBIRgMAQsgArchGSARIRIgFSEEIBchAwNAIAMgBCkDALkgBEEIaikDALmiIBmiOQMAIARBEGohBCADQQhqIQMgEkJ/fCISUEUNAAsgEUL/////D1ENASARQgF8IRgLIBhCA4YiEhCEgICAACIERQ0AIARBEGooAgAhGgJAIBKnIgRFDQAgGkEAIAT8CwALAkAgFg0AIBpBCGohBCARQgF8IRJEAAAAAAAAAAAhGQNAAkAgGSAXKwMAoCIZRAAAAAAAABBBZEUNAEERIQQMBAsgBCAZ/AY3AwAgF0EIaiEXIARBCGohBCASQn98IhJCAVUNAAsLIAJBAEgNACACrCIbQgOGEISAgIAAIgRFDQAgBEEQaigCACEcAkAgAkUNACACIQMgHCEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQbABaiAaIBinQQN0akF4aikDAEIFQgAgBRsQjoCAgAANACAHKAKYBCEdIAcoAugDIR4gBykD2AMhHyAHKAK4AyEgIAcpA6gDISEgBygCiAMhIiAHKALIAiEjIAcoAogCISQgBykD+AEhJSAHKALIASEmAkAgFg0AIAcpA9gCIScgBykDmAIhKCAHKQPYASEpQzX6jrxDNfqOPCAIQf8BcRshKiAHKQOoBCIrQgKGISwgBykDsAQiLUIChiEuIC1CA34hLyAtQgGGITAgLadBAnQhAyAtICt+IjGnQQJ0IRYgDkJ/fLQhMiANQn98tCEzIBC0ITQgD7QhNUIAITZCACE3A0AgB0HwAGogAEIGIDcgECAPIAwgCyAKIAkgFBCTgICAAAJAIAJFDQAgByoCrAEhOCAHKgKcASE5IAcqApgBITogByoClAEhOyAHKgKEASE8IAcqAoABIT0gByoCfCE+IAcqAnghPyAHKgJ0IUAgByoCcCFBIAcpA6ABIkK0IUMgBykDiAEiRLQhRUIAIUYDQCAcIEanQQN0aikDACFHQwAAAAAhSAJAAkAgD1BFDQBDAAAAACFJDAELQwAAAAAhSSAPQn9SIEdCgICAgICAgICAf1JyRQ0AIEcgD38iEiBHIBIgD359IhJCAFIgEiAPhUIAU3EiBK19tCFIIA9CACAEGyASfLQhSQsCQCBEQgFTDQAgOiA5IEmUkiFKID0gPCBIlJIhS0IAIUwDQAJAIEJCAVMNACArIDZ+QgKGIU0gHSAxIDZ+p0ECdCIEaiEIIB0gBGohFyA/IEsgPCBMtUMAAAA/kiJOlCBFlZIiT5QhUCA+IE+UIVEgPyAMIDsgSCBOIEWVkiA0lUMAAAC/kpSUIk6UIVIgPiBOlCFTQgAhVANAIAdB6ABqICYgKSAkICggIyAnICIgICAeIDYgNyBHIEEgUSA/IEogOSBUtUMAAAA/kiJVlCBDlZIiTpSSkiJPIEAgUCA+IE6Uk5IiTiAOIA0QkICAgAACQCAFRQ0AAkAgK0IBUw0AICshEiAXIQQDQCAEQgA3AgAgBCADaiEEIBJCf3wiEkIAUg0ACwsgIiA2p2otAABBAkYNACAdIDEgNn4iEqdBAnRqIAw4AgAgHSASIC18p0ECdGpBBGogDDgCACAdIBIgMHynQQJ0aiIEID8gDCA4IEkgVSBDlZIgNZVDAAAAv5KUlCJVlDgCACAEQQRqID4gVYyUOAIAIB0gEiAvfKdBAnRqIgRBBGogUjgCACAEIFM4AgAgHSASIC58p0ECdGoiBEEEaiAqIEEgT5OUOAIAIAQgKiBOIECTlDgCAEMAAIA/QwAAAAAgTiAyXRtDAAAAACBOQwAAAABeGyFOQwAAgD9DAAAAACBPIDNdG0MAAAAAIE9DAAAAAF4bIU8CQCAtQgFRDQBCBSESIAghBANAIAQgTyAEKgIAlDgCACAEQQRqIgEgTiABKgIAlDgCACAEIANqIQQgEkJ/fCISUEUNAAwCCwsgHSBNICwgVH58p2oqAgAhVUIFIRIgCCEEA0AgBCBPIFWUOAIAIARBBGoiBCBOIAQqAgCUIlU4AgAgEkJ/fCISUEUNAAsLIAggFmohCCAXIBZqIRcgNkIBfCE2IEIgVEIBfCJUUg0ACwsgRCBMQgF8IkxSDQALCyBGQgF8IkYgG1INAAsLIDdCAXwiNyARUg0ACwsgByAmICUgJCAjICIgISAgIB8gHiAdIBMgFSAYIBogGCAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HQBGokgICAgAAgBAvuAgICfQJ+IAEgAyACfqdBAnRqIgFBEGoqAgAhBQJAAkAgBCABQQhqKgIAlCIGIAb8BCICtJMiBiAGkiIGQwAAgD9gRQ0AIAJCAXwhAgwBCyAGQwAAgL9fRQ0AIAJCf3whAgsCQAJAIAQgBZQiBSAF/AQiB7STIgUgBZIiBUMAAIA/YEUNACAHQgF8IQcMAQsgBUMAAIC/X0UNACAHQn98IQcLIAFBDGoqAgAhBQJAAkAgBCABQQRqKgIAlCIGIAb8BCIDtJMiBiAGkiIGQwAAgD9gRQ0AIANCAXwhAwwBCyAGQwAAgL9fRQ0AIANCf3whAwsCQAJAIAQgBZQiBCAE/AQiCLSTIgQgBJIiBEMAAIA/YEUNACAIQgF8IQgMAQsgBEMAAIC/X0UNACAIQn98IQgLIAAgAzcDECAAIAI3AwAgACAIIAN9IgNCACADQgBVG0IBfDcDGCAAIAcgAn0iAkIAIAJCAFUbQgF8NwMIC1gBAX0gACAFIAEgArQgBLSVIgYgA0IBfLSUjfwEfCIEQgAgBEIAVRsiBCAFIARTGzcDCCAAIAUgASAGIAO0lI78BHwiA0IAIANCAFUbIgMgBSADUxs3AwALww8QAX8BfQd+An8BfgF/CX4CfwF8An8CfgF/An4Cfwp+AX0jgICAgABB0ARrIgckgICAgAAgB0EYaiADIAQQiYCAgAAgByoCUCEIIAcpA0ghCSAHKQNAIQogBykDOCELIAcpAzAhDCAHQRBqIAAgBykDGCINQgUgAyAEQQAQioCAgAACQAJAIAcpAxAiDlANACAOpyEBDAELAkAgAkEASA0AIAKsIg9CA4YQhICAgAAiBEUNACAEQRBqKAIAIRACQCACRQ0AIAIhAyAQIQQDQCAEIAE0AgA3AwAgAUEEaiEBIARBCGohBCADQX9qIgMNAAsLIA1C/////w9WDQAgDUIDhiIOEISAgIAAIgFFDQAgAUEQaigCACERAkAgDqciAUUNACARQQAgAfwLAAsCQAJAIA1CAFINAEIBIRIMAQsgC1AhE0IAIRQDQCAHQaABaiAAQgUgFCAIEJWAgIAAAkAgAkUNACAHKQO4ASEVIAcpA7ABIRYgBykDqAEhFyAHKQOgASEYIBEgFKdBA3RqIgMpAwAhGSAQIQEgDyEaA0ACQAJAIBMNACABKQMAIQ4CQCALQn9SDQAgDkKAgICAgICAgIB/Ug0AQgAhDiAHQYABaiAYIBdCACAMIAoQloCAgAAMAgsgB0GAAWogGCAXIA4gC38iGyAOIBsgC359Ig5CAFIgDiALhUIAU3EiBK19IAwgChCWgICAACALQgAgBBsgDnwhDgwBC0IAIQ4gB0GAAWogGCAXQgAgDCAKEJaAgIAACyAHKQOIASEbIAcpA4ABIRwgB0HABGogFiAVIA4gCyAJEJaAgIAAIAMgBykDyAQgBykDwAR9IBsgHH1+IBl8Ihk3AwAgAUEIaiEBIBpCf3wiGlBFDQALCyAUQgF8IhQgDVINAAsgDUL/////D1ENASANQgF8IRILIBJCA4YiDhCEgICAACIBRQ0AIAFBEGooAgAhHQJAIA6nIgFFDQAgHUEAIAH8CwALAkAgDVAiHg0AIB1BCGohASANQgF8IQ5EAAAAAAAAAAAhHwNAAkAgHyARKQMAuaAiH0QAAAAAAAAQQWRFDQBBESEBDAQLIAEgH/wGNwMAIBFBCGohESABQQhqIQEgDkJ/fCIOQgFVDQALCyAHQaABaiAdIBKnQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEgIAcoAtgDISEgBykDyAMhIiAHKAKoAyEFIAcpA5gDISMgBygC+AIhESAHKQPIAiEUIAcpA8ACIRogBygCuAIhAyAHKQOIAiEXIAcoAvgBISQgBykD6AEhJSAHKQPIASEmIAcoArgBIRMCQCAHKQOQBCIYQgFTDQAgBykDoAQiGadBAnQhBCAZIAcpA5gEIhx+p0ECdCEnQgAhGyAgISgDQAJAIBxCAVMNACAcIQ4gKCEBA0ACQCAZQgFTDQAgBEUNACABQQAgBPwLAAsgASAEaiEBIA5Cf3wiDlBFDQALCyAoICdqISggG0IBfCIbIBhSDQALCwJAIBpCAVMNACAUp0ECdCEEIBRCAVMhKCADIQEDQAJAICgNACAERQ0AIAFBACAE/AsACyABIARqIQEgGkJ/fCIaUEUNAAsLAkAgHg0AIBenQQN0ISggC1AhJ0IAIRpCACEWA0AgB0GAAWogAEIFIBYgCBCVgICAAAJAIAJFDQAgBykDmAEhKSAHKQOQASEqIAcpA4gBISsgBykDgAEhLEIAIS0DQCAQIC2nQQN0aikDACEVAkACQAJAICcNACALQn9SDQEgFUKAgICAgICAgIB/Ug0BQgAhDiAHQcAEaiAsICtCACAMIAoQloCAgAAMAgtCACEOIAdBwARqICwgK0IAIAwgChCWgICAAAwBCyAHQcAEaiAsICsgFSALfyIOIBUgDiALfn0iDkIAUiAOIAuFQgBTcSIBrX0gDCAKEJaAgIAAIAtCACABGyAOfCEOCyAHKQPIBCEZIAcpA8AEIS4gB0HwAGogKiApIA4gCyAJEJaAgIAAAkAgGSAufSIOQgFTDQAgBykDeCAHKQNwIi99IjBCACAwQgBVGyExA0AgDiEyAkAgMEIBUw0AIC4gCX4hGCAkIBcgGn6nQQN0aiEEIC60ITMgMSEcIC8hGwNAIBMgGiAmfqdBAnRqIgEgG7Q4AgAgAUEEaiAzOAIAAkAgF0IBUw0AIBsgGHwhGSAEIQEgFyEOA0AgASAZNwMAIAFBCGohASAOQn98Ig5QRQ0ACwsgG0IBfCEbIAMgGiAUfqdBAnRqQYCAgPwDNgIAIBEgGqciAWpBADoAACAFIAFBA3QiAWogFjcDACAhIAFqIBU3AwAgBCAoaiEEIBpCAXwhGiAcQgFVIQEgHEJ/fCEcIAENAAsLIC5CAXwhLiAyQn98IQ4gMkIBVQ0ACwsgLUIBfCItIA9SDQALCyAWQgF8IhYgDVINAAsLIA1CAYYiDiANhEL/////D1YNACANQgSGIhkQhICAgAAiAUUNACABQRBqKAIAIQRBACEBAkAgGaciKEUNACAEQQAgKPwLAAsgB0EIaiATICUgJCADIBEgIyAFICIgISAgIA4gBCASIB0gEiAGEIyAgIAARQ0BC0ESQRNBAC0AyICEgAAbIQELIAdB0ARqJICAgIAAIAELkQIEAX4CfwR9AX8gEEIEfCERIA8gEKdBA3RqIQ9BACESQQEhEwNAIAEhFCACIRUgAyEQIAQhFiAFIRcCQCATQQFxDQAgBiEUIAchFSAIIRAgCSEWIAohFwsgD0EgaiAXuzkDACAPQRhqIBa7OQMAIA9BEGogELk5AwAgD0EIaiAVuzkDACAPIBS7OQMAIBFCBXwhESAPQShqIQ8gEkEBcSEYQQAhE0EBIRIgGEUNAAtCACEQA0ACQCAQQgNYDQBBAQ8LIAshFAJAAkACQAJAIBCnDgQDAAECAwsgDCEUDAILIA0hFAwBCyAOIRQLIA8gFLs5AwAgD0EIaiEPIBBCAXwiEEIEUg0ACyAAIBE3AwBBAAuIAwUBfwF+A30FfgR9I4CAgIAAQaABayIEJICAgIAAIARBEGogASACEImAgIAAIAQpA1ghBSAEKgJQIQYgBCoCTCEHIAQqAkghCCAEKQMwIQkgBCkDKCEKIARBCGogACAEKQMQIgtCBSABIAJBABCKgICAAEIAIQwCQAJAIAQpAwgiDUIAUg0AQQEhAgNAAkAgC0IBUw0AQgAhDQJAA0AgBEHwAGogAEIFIA0gCiAJIAggByAGIAUQj4CAgAAgBEHoAGogBCoCcCIOIAQqAnQgBCkDeCAEKgKAASIPIAQqAoQBIAQqAogBIhAgBCoCjAEgBCkDkAEgBCoCmAEiESAEKgKcASAQIBFDAAAAP5SSIA4gD0MAAAA/lJJDAACAP0MAAAAAIAMgDBCYgICAAA0BIAQpA2ghDCALIA1CAXwiDVENAgwACwtBEkETQQAtAMiAhIAAGyECDAMLIAJBAXEhAUEAIQJDAAAAACEGIAFFDQIMAAsLIA2nIQILIARBoAFqJICAgIAAIAILiQMEAn8BfgN9BX4jgICAgABBsAFrIgQkgICAgAAgBEEQaiABIAIQiYCAgAAgBC0AYCEFIAQpA1ghBiAEKgJQIQcgBCoCTCEIIAQqAkghCSAEKQMwIQogBCkDKCELIARBCGogACAEKQMQIgxCBiABIAJBABCKgICAAEIAIQ0CQAJAIAQpAwgiDkIAUg0AIAVB/wFxQQBHIQJBASEBA0ACQCAMQgFTDQBCACEOAkADQCAEQfAAaiAAQgYgDiALIAogCSAIIAcgBiACEJOAgIAAIARB6ABqIAQqAoABIAQqAoQBIAQpA4gBIAQqApABIAQqApQBIAQqApgBIAQqApwBIAQpA6ABIAQqAqgBIAQqAqwBIAQqAnAgBCoCdCAEKgJ4IAQqAnwgAyANEJiAgIAADQEgBCkDaCENIAwgDkIBfCIOUQ0CDAALC0ESQRNBAC0AyICEgAAbIQEMAwsgAUEBcSEFQQAhAUMAAAAAIQcgBUUNAgwACwsgDqchAQsgBEGwAWokgICAgAAgAQuBAgIBfgN/IApCBHwhCyAJIAqnQQN0aiEJQQAhDEEBIQ0DQCAJQSBqQoCAgICAgID4PzcDACAJQRBqQgA3AwAgCUEIaiACIAUgDUEBcSINGzkDACAJQRhqIAMgBiANG7k5AwAgCSABIAQgDRu5OQMAIAtCBXwhCyAJQShqIQkgDEEBcSEOQQEhDEEAIQ0gDkUNAAtCACEGA0ACQCAGQgNYDQBBAQ8LIAchBQJAAkACQAJAIAanDgQDAAECAwsgCCEFDAILRAAAAAAAAPA/IQUMAQtEAAAAAAAAAAAhBQsgCSAFOQMAIAlBCGohCSAGQgF8IgZCBFINAAsgACALNwMAQQALtQQLAX8BfQd+AnwBfwN+AXwCfgF8AX8FfiOAgICAAEGgAWsiBCSAgICAACAEQRBqIAEgAhCJgICAACAEKgJIIQUgBCkDQCEGIAQpAzghByAEKQMwIQggBCkDKCEJIARBCGogACAEKQMQIgpCBSABIAJBABCKgICAAEIAIQsCQAJAIAQpAwgiDEIAUg0AIAi5IQ0gCbkhDkEBIQ8DQAJAIApCAVMNAEIAIRADQCAEQYABaiAAQgUgECAFEJWAgIAAAkACQCAEQfgAaiAEKQOAASIRIAQpA4gBIhK5IhMgDqMgEiAEKQOQASIUIAQpA5gBIhW5IhYgDaMgFSAWRAAAAAAAAOA/oiAUuaAgE0QAAAAAAADgP6IgEbmgIAMgCxCbgICAAA0AIBBCAXwhEEEBIRdBACECIAQpA3ghCyAJIQwDQCACIQECQCAMQgFTDQAgByAGIBdBAXEiAhshGCAJIAggAhshGSASIBUgAhshGiARIBQgAhshGyALIAxCAYZ8IRwgAyALp0EDdGohAkIAIQsDQCAEQegAaiAbIBogCyAZIBgQloCAgAAgAkEIaiAEKQNwuTkDACACIAQpA2i5OQMAIAJBEGohAiAMIAtCAXwiC1INAAsgHCELC0EBIQJBACEXIAghDCABQQFxDQIMAAsLQRJBE0EALQDIgISAABshDwwFCyAKIBBSDQALCyAPQQFxIQJBACEPIAJFDQIMAAsLIAynIQ8LIARBoAFqJICAgIAAIA8LzxYdAX8FfgF9AX4CfQF+AX0BfgJ9AX4BfQF+BH8BfgF/A34DfwF+A38BfgV/AX4BfwF+AX8Dfgl/A34GfyOAgICAAEHAA2siDiSAgICAAAJAAkAgBCADfSIPQgFZDQBCACEQQgAhEQwBC0IAIRFCACEQIAMhEiAPIRMDQCAOQYADaiABIAIgEiAFIAYgCSAKIAsgDBCPgICAACAOKgKoAyEUIA4pA6ADIRUgDioCnAMhFiAOKgKYAyEXQgAhGAJAIAVCAVMNACAOKgKEAyEZIA4pA4gDQgGGIRogDioCgAMiG4sgDioCkAOSIRxCACEYQgAhHQNAIA5BsANqIBsgGSAdtZSSIh4gGSAekiAHIBwQnoCAgAAgGCAOKQO4AyAOKQOwA30iHyAaIB8gGlMbfEIBfCEYIAUgHUIBfCIdUg0ACwsgGCAQVSEgAkACQCAGQgFZDQBCACEaDAELIBVCAYYhHyAXiyAUkiEeQgAhGkIAIR0DQCAOQbADaiAXIBYgHbWUkiIZIBYgGZIgCCAeEJ6AgIAAIBogDikDuAMgDikDsAN9IhUgHyAVIB9TG3xCAXwhGiAGIB1CAXwiHVINAAsLIBJCAXwhEiAYIBAgIBshECAaIBEgGiARVRshESATQgFWISAgE0J/fCETICANAAsLAkACQAJAIA5B4AFqIBAgBRCfgICAAA0AIA4pA+gCIRMgDigC2AIhISAOKAKoAiEiIA4pA4ACIRggDigC+AEhIyAOKQPoASEkIA5BwABqIBEgBhCfgICAAEUNAQtBASElDAELQQEhJSAGIAV+IiYgD34iJ0IBfCIoQv////8PVg0AIA4pA8gBIRIgDigCuAEhKSAOKAKIASEqIA4pA2AhGiAOKAJYISsgDikDSCEsIChCA4YQhICAgAAiLUUNACAPQgBTDQAgD0IChiAPhEL/////D1YNACAtQRBqKAIAIS4gD0IFhhCEgICAACIvRQ0AIChCBIYiHUKQgMAAIB1CkIDAAFQbQnB8IjBC/////w9WDQAgL0EQaigCACExIDBCA4YQhICAgAAiMkUNACAyQRBqKAIAITMgMEIChhCEgICAACI0RQ0AIDRBEGooAgAhNUIAIRUgMEIAIA1B/wFxGyI2QgSGEISAgIAAIjdFDQAgNkIChiE4IDdBEGooAgAhOQJAAkAgBCADVQ0AQgAhOiADITsMAQsgLEIBICxCAVUbITwgEqdBA3QhPSArIAanQQN0aiE+ICMgBadBA3RqIT8gKyAap0EDdGpBeGohQCAjIBinQQN0akF4aiFBIA1B/wFxIUJCACEVQgAhOiADITsDQCAOQRBqIAEgAiA7IAUgBiAJIAogCyAMEI+AgIAAIA4qAjwhFiAOKQMwIR0gDioCLCEZIA4qAighHiAOQQhqIA4qAhAgDioCFCAOKQMYIA4qAiQgBSAHIAkgDSAjICIgISATEKCAgIAAIA4gHiAZIB0gFiAGIAggCSANICsgKiApIBIQoICAgAACQCA+KQMAID8pAwB+IBV8IhggMFcNAEEBISUgGEL/////B1YNAyAYQgSGEISAgIAAIjJFDQMgMkEQaigCACFDAkAgMEIBUw0AIDBCAXwhHSBDISADQCAgIDMpAwA3AwAgM0EIaiEzICBBCGohICAdQn98Ih1CAVYNAAsLIBhCA4YiGhCEgICAACI0RQ0DIDRBEGooAgAhRAJAIDBCAVMNACAwQgF8IR0gRCEgA0AgICA1KgIAOAIAIDVBBGohNSAgQQRqISAgHUJ/fCIdQgFWDQALCyAYQgGGITACQCBCRQ0AIDAgGoRC/////w9WDQQgGEIFhhCEgICAACI3RQ0EIDdBEGooAgAhJQJAIDZCAVMNAEIAIRhBACFFA0BCBCEdIEUhIANAICUgIGogOSAgaioCADgCACAgQQRqISAgHUJ/fCIdUEUNAAsgRUEQaiFFIBhCAXwiGCA2Ug0ACwsgQyEzIEQhNSAwITYgJSE5IBohOAwBCyBDITMgRCE1CyBAKQMAIUZCACEdQoCAgICAICEYQoCAgICAICEaQgAhHwJAIEEpAwAiR0IBUw0AIEdCAXwhEUKAgICAgCAhGkIAIR8gIiEgA0AgICkDACIQQgF8IkggHyBIIB9VGyEfIBAgGiAQIBpTGyEaICBBCGohICARQn98IhFCAVYNAAsLAkAgRkIBUw0AIEZCAXwhEUKAgICAgCAhGEIAIR0gKiEgA0AgICkDACIQQgF8IkggHSBIIB1VGyEdIBAgGCAQIBhTGyEYICBBCGohICARQn98IhFCAVYNAAsLAkACQCBHUA0AIEZCAFINAQtCACEaQgAhH0IAIRhCACEdCyAxIDsgA32nQQV0aiIgIBo3AwAgIEEYaiAdNwMAICBBEGogGDcDACAgQQhqIB83AwACQCAkQgJTDQBBACFJICQhHSA6IUgDQCAdIUcCQCAsQgJTDQAgIyBJQQN0aiFKQQAhSyA8IR0DQCAdIUYgLiBIp0EDdGogFTcDAAJAIEpBCGopAwAgSikDACIYfSIdQgFTDQAgKyBLQQN0aiFMA0AgHSEaAkAgTEEIaikDACIdIEwpAwAiH30iEEIBUw0AIBUgHXwgH30hESAQQgF8IR0gKiAfp0EDdGohQyAzIBWnIiBBA3RqIUQgNSAgQQJ0aiFNIDkgIEEEdGohJSAiIBinQQN0aiFOICkgEiAffqdBA3RqISAgISAYIBN+p0EDdGohRQNAIEQgTikDACAIfiBDKQMAfDcDACBNIEUrAwAgICsDAKK2OAIAAkAgQkUNACAlIEUrAwAgIEEIaisDAKK2OAIAICVBBGogRUEIaisDACAgKwMAorY4AgAgJUEIaiBFKwMAICBBEGorAwCitjgCACAlQQxqIEVBEGorAwAgICsDAKK2OAIACyBDQQhqIUMgICA9aiEgIERBCGohRCBNQQRqIU0gJUEQaiElIB1Cf3wiHUIBVg0ACyARIRULIBhCAXwhGCAaQn98IR0gGkIBVQ0ACwsgSEIBfCFIIEtBAWohSyBGQn98IR0gRkICVQ0ACwsgSUEBaiFJIEdCf3whHSBHQgJVDQALCyA6ICZ8ITogO0IBfCI7IARZDQEgFUKAgMAAUw0ACwsgLiA6p0EDdGogFTcDACAxQQhqKQMAIR0gMSkDACEIAkAgOyADfSIfQgFTDQAgHyEYIDEhIANAICBBCGopAwAiGiAdIBogHVUbIR0gICkDACIaIAggGiAIUxshCCAgQSBqISAgGEJ/fCIYQgBSDQALCyA6IChCACA6Qn9TG3xCAXwiGiEYAkAgGkIAWQ0AQgAhGAsCQCAaICdXDQAgKCEYCyAfQj+HIA+DIB98Ih8hGgJAIB9Cf1UNAEIAIRoLIB0gCH0hHQJAIB8gD1MNACAPIRoLIAAgLTYCCCAAIDs3AwBBACElIABBADYCDCAAIBg3AxAgAEIINwMYIAAgLjYCICAAIBg3AyggAEIINwMwIAAgMjYCOCAAQQA2AjwgACAwNwNAIABCCDcDSCAAIDM2AlAgACAwNwNYIABCCDcDYCAAIDQ2AmggAEEANgJsIAAgMDcDcCAAQgQ3A3ggACA1NgKAASAAIDA3A4gBIABCBDcDkAEgAEIENwPQASAAQhA3A8gBIABCBDcDwAEgACA2NwO4ASAAIDk2ArABIABCBDcDqAEgACA4NwOgASAAQQA2ApwBIAAgNzYCmAEgAEIINwOQAiAAQiA3A4gCIABCBDcDgAIgACAaNwP4ASAAIDE2AvABIABCCDcD6AEgACAaQgKGNwPgASAAQQA2AtwBIAAgLzYC2AEgACAdNwOYAgsgDkHAA2okgICAgAAgJQtiAQF/I4CAgIAAQRBrIgUkgICAgAAgBUMAAAAAQwAAgD8gAyABQwAAgL+SIAJDAAAAQJIgAYsgAouSIASSEKKAgIAAIAAgBSkDCDcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAuyAgMEfwF+An9BASEDAkAgAkIBfCICQv////8PVg0AIAJCA4YQhICAgAAiBEUNACABQoCAgIAQWg0AIARBEGooAgAhBSABQgOGEISAgIAAIgZFDQAgAUIDfiIHIAGEQv////8PVg0AIAZBEGooAgAhCCABQhh+EISAgIAAIglFDQAgACAENgIAQQAhAyAAQQA2AgQgACAGNgIwIABBADYCNCAAIAk2AmAgAEEANgJkIAAgBzcDaCAAQgg3A3AgACABNwOAASAAQgM3A4gBIABCGDcDkAEgAEIINwOYASAAIAI3AwggACABNwM4IAAgCUEQaigCADYCeCAAQgg3AxAgAEIINwNAIAAgBTYCGCAAIAg2AkggACACNwMgIAAgATcDUCAAQgg3AyggAEIINwNYCyADC/IHEQF/AX4CfwF9AXwCfQF/AX4BfwJ+An0BfgJ9AnwEfgF/AXwjgICAgABBMGsiDSSAgICAAAJAAkAgBUIBWQ0AQgAhDgwBCyAKQXBqIQ8gDKdBA3QhECAGQn98tCERIAO5IRIgBbUhEyADtCEUIAhB/wFxIRVCACEOQgAhFgNAIAkgFqdBA3RqIhcgDjcDACANQSBqIAEgAiADIBYgBhChgICAAAJAIA0pAyggDSkDICIYfSIZQgFTDQAgASACIBa1IhqUkiEbA0AgGSEcIA0gGyACIBi0QwAAAD+SIh2UIBSVkiIeIAYQkYCAgAACQCANKQMYQgJRDQACQAJAIBUNAEQAAAAAAAAAACEfRAAAAAAAAAAAISAMAQsgByAEIB0gFJUgGpIgE5WUIh2UQwAAgD9DAAAAACAeIBFdG0MAAAAAIB5DAAAAAF4bIh6UuyEgIAdDAACAPyAdk5QgHpS7IR8LIA0pAwAhISAOQn98IRkCQCAOIBcpAwAiIlcNACAKIBmnQQN0aikDACAhVw0AICJCf3whIyAPIA6nQQN0aiEIA0ACQCAZICJVDQAgIyEZDAILIBlCf3whGSAIKQMAISQgCEF4aiEIICQgIVUNAAsLAkACQCAZICJTDQAgCiAZp0EDdGopAwAgIVINACAZIAx+pyElIA4hJCAZIQ4MAQsgCiAOp0EDdGogITcDACALIA4gDH6nIiVBA3RqIghCADcDECAIQgA3AwggCEIANwMAIA5CAXwhJAsgDSoCFCEeIA0pAwghGSALICVBA3RqIgggCCsDACANKgIQu6A5AwAgCEEIaiIlICUrAwAgH6E5AwAgCEEQaiIIIAgrAwAgIKE5AwACQCAeQwAAAABcDQAgH0QAAAAAAAAAAGINACAgRAAAAAAAAAAAYg0AICQhDgwBCyAeuyEmAkACQCAOQgF8IiEgJFENACAkIQ4MAQsgCiAkp0EDdGogGTcDACALICQgDH6nQQN0aiIIQgA3AxAgCEIANwMIIAhCADcDACAkQgF8IQ4LIAsgISAMfqdBA3RqIgggCCsDACAmoDkDACAIQQhqIiUgHyAlKwMAoDkDACAIQRBqIgggICAIKwMAoDkDAAsgGEIBfCEYIBxCf3whGSAcQgFVDQALCwJAIA4gFykDACIkfSIZQgFTDQAgCyAMICR+p0EDdGohJQNAIBkhJEIDIRkgJSEIA0AgCCAIKwMAIBKjOQMAIAhBCGohCCAZQn98IhlQRQ0ACyAlIBBqISUgJEJ/fCEZICRCAVUNAAsLIBZCAXwiFiAFUg0ACwsgAEEANgIAIAkgBadBA3RqIA43AwAgDUEwaiSAgICAAAt9AwF/AX4BfSOAgICAAEEQayIGJICAgIAAQgAhBwJAIANCCFcNACAGIAIgA7WVIghDAAAAP5QgASACIAS0lJKSIAggA0MAAIC/IAW0IAGLEKKAgIAAIAYpAwghAyAGKQMAIQcLIAAgAzcDCCAAIAc3AwAgBkEQaiSAgICAAAudAgMCfQF/AX4CQCADQgFZDQAgAEIANwMIIABCADcDAA8LIAUgBiAFiyAEiyABiyACiyADtSIHlCIIkpKSkkO9NwY2lCIGkiABkyEFIAQgBpMgAZMhAQJAIAggBl4NAAJAIAEgBl9FDQAgBSAGjGBFDQAgACADNwMIIABCADcDAA8LIABCADcDCCAAQgA3AwAPCyADIAdDAAAAACAFIAKVIgYgASAClSIBIAJDAAAAAF0iCRtDAACAv5IiAiACQwAAAABdGyICIAIgB14b/AQiCiADIApTGyEKAkAgASAGIAkbQwAAAECSIgEgB11FDQAgACAKNwMAIABDAAAAACABIAFDAAAAAF0b/AQ3AwgPCyAAIAM3AwggACAKNwMAC+oFCgF/AX4DfQp+AX8EfgN/B34BfQF8I4CAgIAAQYADayIFJICAgIAAIAVBqAJqIAMgBBCJgICAACAFKQPwAiEGIAUqAugCIQcgBSoC5AIhCCAFKgLgAiEJIAUpA9gCIQogBSkD0AIhCyAFKQPIAiEMIAUpA8ACIQ0gBUGgAmogASAFKQOoAiIOQgUgAyAEQQEQioCAgAACQAJAIAUpA6ACIg9QDQAgD6chAwwBCwJAAkAgDkIBUw0AIANBGGo0AgAgA0EUajQCAH4hECADQRBqNQIAIANBDGo1AgB+IhEgA0EIaigCACIDrCISfiETIANBAUghFEIAIRUDQCAFIAFCBSAVIhYgDiANIAwgCyAKIAkgCCAHIAZBABCdgICAAA0CIAUpAwAhFQJAIBBQDQAgEEJ/UiAFKQMQQn98Ig9CgICAgICAgICAf1JyRQ0AIA8gEH8iFyAPIBcgEH59Ig9CAFIgDyAQhUIAU3GtfSIYQgFTDQAgBSgCICEZIAUoAlAhGiAFKAKAASEbQgAhHANAAkAgFA0AIBwgEH4hHSAcIBZ8Ig8gEn4hHiATIAEgD6dBFGxqKgIA/AR+IRdCACEfA0ACQCAQQgFTDQAgHyAefCAQfiEgQgAhDwNAAkACQCAZIA8iISAdfKdBA3RqIgNBCGopAwAgAykDACIifSIPQgFZDQBDAAAAACEjDAELIA9CAXwhDyAbICKnIgRBAnRqIQMgGiAEQQN0aiEERAAAAAAAAAAAISQDQCAkIAMqAgC7IAAgBCkDACAXfKdBAnRqKgIAu6KgISQgA0EEaiEDIARBCGohBCAPQn98Ig9CAVYNAAsgJLYhIwsgAiAhICB8p0ECdGogIzgCACAQICFCAXwiD1INAAsLIBcgEXwhFyAfQgF8Ih8gElINAAsLIBxCAXwiHCAYUg0ACwsgFSAOUw0ACwtBACEDDAELQRJBE0EALQDIgISAABshAwsgBUGAA2okgICAgAAgAwvPBQoBfwF+A30JfgF/BH4Dfwh+AX0BfyOAgICAAEGAA2siBiSAgICAACAGQagCaiAEIAUQiYCAgAAgBikD8AIhByAGKgLoAiEIIAYqAuQCIQkgBioC4AIhCiAGKQPYAiELIAYpA9ACIQwgBikDyAIhDSAGKQPAAiEOIAZBoAJqIAIgBikDqAIiD0IFIAQgBUEBEIqAgIAAAkACQCAGKQOgAiIQUA0AIBCnIQQMAQsCQAJAIA9CAVMNACAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiESIARBCGooAgAiBKwhEyAEQQFIIRRCACEVA0AgBiACQgUgFSIWIA8gDiANIAwgCyAKIAkgCCAHQQAQnYCAgAANAiAGKQMAIRUCQCARUA0AIBFCf1IgBikDEEJ/fCIQQoCAgICAgICAgH9SckUNACAQIBF/IhcgECAXIBF+fSIQQgBSIBAgEYVCAFNxrX0iGEIBUw0AIAYoAiAhGSAGKAJQIRogBigCgAEhG0IAIRwDQAJAIBQNACAcIBF+IR0gHCAWfCIQIBN+IR4gAiAQp0EUbGoqAgD8BCATfiEfQgAhIANAAkAgEUIBUw0AICAgHnwgEX4hISASICAgH3x+IRdCACEiA0ACQCAZICIgHXynQQN0aiIEQQhqKQMAIAQpAwAiI30iEEIBUw0AIAAgIiAhfKdBAnRqKgIAISQgEEIBfCEQIBogI6ciBUEDdGohBCAbIAVBAnRqIQUDQCADIAQpAwAgF3ynQQJ0aiIlICUqAgAgJCAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSAQQn98IhBCAVYNAAsLIBEgIkIBfCIiUg0ACwsgIEIBfCIgIBNSDQALCyAcQgF8IhwgGFINAAsLIBUgD1MNAAsLQQAhBAwBC0ESQRNBAC0AyICEgAAbIQQLIAZBgANqJICAgIAAIAQL9QcTAX8BfgN9CH4BfwJ+AX8DfgN/An4BfwF+A38BfgF/B34BfAF/AXwjgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYpA/ACIQcgBioC6AIhCCAGKgLkAiEJIAYqAuACIQogBikD2AIhCyAGKQPQAiEMIAYpA8gCIQ0gBikDwAIhDiAGQaACaiACIAYpA6gCIg9CBSAEIAVBARCKgICAAAJAAkAgBikDoAIiEFANACAQpyEEDAELAkAgD0IBWQ0AQQAhBAwBCyAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiISIARBCGooAgAiE6wiFH4hFSADQQRqIRZCACEXAkADQCAGIAJCBSAXIhggDyAOIA0gDCALIAogCSAIIAdBARCdgICAAA0BIAYpA8ABIhlC/////w9WDQEgBikDACEXIAYoAiAhGiAGKQMQIRAgBigCUCEbIAYoArABIRwgGUIDhhCEgICAACIERQ0BAkAgEVANACARQn9SIBBCf3wiEEKAgICAgICAgIB/UnJFDQAgECARfyIdIBAgHSARfn0iEEIAUiAQIBGFQgBTca19Ih5CAVMNACAEQRBqKAIAIR8gGUIBIBlCAVYbISAgGaciBEECdCEhIARBA3QhIiAWIBinQRRsaiEjQgAhJANAAkAgGVAiJQ0AICJFDQAgH0EAICL8CwALAkAgE0EBSA0AICQgEX4hJiAkIBh8IhAgFH4hJyAVIAIgEKdBFGxqKgIA/AR+IShCACEpA0ACQCARQgFTDQAgKSAnfCARfiEqQgAhKwNAAkAgGiArICZ8p0EDdGoiBEEIaikDACAEKQMAIix9IhBCAVMNACAAICsgKnynQQJ0aioCALshLSAcIBkgLH6nQQJ0aiEuA0AgECEdAkAgJQ0AIC0gASAbICynQQN0aikDACAofKdBAnRqKgIAu6IhLyAgIRAgHyEEIC4hBQNAIAQgBCsDACAvIAUqAgC7oqA5AwAgBEEIaiEEIAVBBGohBSAQQn98IhBQRQ0ACwsgLEIBfCEsIB1Cf3whECAuICFqIS4gHUIBVg0ACwsgESArQgF8IitSDQALCyAoIBJ8ISggKUIBfCIpIBRSDQALCyAjIQQgICEQIB8hBQJAICUNAANAIAQgBSsDALY4AgAgBEEEaiEEIAVBCGohBSAQQn98IhBQRQ0ACwsgI0EUaiEjICRCAXwiJCAeUg0ACwsgFyAPUw0ACyAPQgF8IRADQEEAIQQgA0EANgIAIANBFGohAyAQQn98IhBCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEECyAGQYADaiSAgICAACAEC9EgIQF/BH4HfQJ+An8CfgR/AX4EfwF+Bn8DfgV9B38BfgZ9An4DfQd+AXwCfQF+An0BfgJ9An4EfQF+AX0DfgN/AX4CfyOAgICAAEHwAWsiDySAgICAAAJAAkACQCAEIAN9IhBCAVkNAEIAIREMAQsgBCADfUIBfCESQgAhESADIRMDQCAPQZABaiABIAIgEyAFIAYgCSAKIAsgDCANEJOAgIAAIA8qApABIRQgD0HgAWogDyoClAEiFSAPKgLIASIWIA8qApwBiyIXlCAPKgKwASIYIA8qApgBiyIZlJJDAAAAP5QiGpMgFSAakiAHIBYgGJIiFRCegICAACAPKQPoASEbIA8pA+ABIRwgD0HQAWogFCAYIBeUIBYgGZSSQwAAAD+UIhaTIBQgFpIgCCAVEJ6AgIAAIA8pA9gBIA8pA9ABfSAbIBx9fiIbIBEgGyARVRshESATQgF8IRMgEkJ/fCISQgFWDQALIBFC/////w9YDQBBASEdDAELAkAgEUIDhhCEgICAACIeDQBBASEdDAELAkAgECAFfiAGfiIfQgF8IiBC/////w9YDQBBASEdDAELIB5BEGooAgAhIQJAICBCA4YQhICAgAAiIg0AQQEhHQwBCwJAIBBCAFkNAEEBIR0MAQsCQCAQQgKGIBCEQv////8PWA0AQQEhHQwBCyAiQRBqKAIAISMCQCAQQgWGEISAgIAAIiQNAEEBIR0MAQsCQCAgQgSGIhFCkIDAACARQpCAwABUG0JwfCIlQv////8PWA0AQQEhHQwBCyAkQRBqKAIAISYCQCAlQgOGIhEQhICAgAAiJw0AQQEhHQwBCyAnQRBqKAIAISgCQCAREISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEpAkAgJUIAIA5B/wFxGyIqQih+EISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACErAkBCKBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLAJAQhAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAIS0CQEIQEISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEuAkBCIBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLwJAQiAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAITACQEIQEISAgIAAIh4NAEEBIR0MAQtCACESAkACQCAEIANVDQAgJSExQgAhMiADITMMAQtDNfqOvEM1+o48IA1B/wFxGyE0IAdCf3y0ITUgCEJ/fLQhNiAFtCE3IAa0ITggHkEQaigCACI5QQxqITogOUEEaiE7ICxBHGohPCAsQSRqIT0gLEEgaiE+ICxBFGohPyAlITEgJSFAQgAhEkIAITIgAyEzA0AgD0HQAGogASACIDMgBSAGIAkgCiALIAwgDRCTgICAACAPKgKMASFBIA8qAnwhQiAPKgJ4IUMgDyoCdCFEIA8qAmQhRSAPKgJgIUYgDykDaCFHIA8pA4ABIUggDyoCUCFJIA9B4AFqIA8qAlQiSiAPKgJYIhqLIhggDyoCcCIUlCAPKgJcIkuLIhUgDyoCiAEiFpSSQwAAAD+UIheTIEogF5IgByAUIBaSIhcQnoCAgAAgDykD6AEhESAPKQPgASFMIA9B0AFqIEkgFSAUlCAYIBaUkkMAAAA/lCIUkyBJIBSSIAggFxCegICAAAJAIA8pA9gBIA8pA9ABIk19Ik4gESBMfX4iEUIBUw0AIBGnQQN0Ih5FDQAgIUH/ASAe/AsACwJAAkAgBUIBWQ0AQgAhTyAIIVAgByFRQgAhUgwBCyBHuSBIuaIhUyBItCFUIEe0IVVCACFSIAchUUIAIU8gCCFQQgAhVgNAAkAgBkIBUw0AIEYgRSBWtSJXlJIhWEIAIVkDQCAjIDKnQQN0aiASIhs3AwACQAJAIEdCAVkNACAbIRIMAQsgQyBCIFm1IlqUkiFbQgAhXCAbIRIDQCAPQcAAaiBDIEIgSCBZIFggRSBctUMAAAA/kiIWlCBVlZIiFCBJIEogGiBLIAcgCBCngICAAAJAIA8pA0ggDykDQCJdfSIRQgFTDQAgGiAUlCFeIEsgFJQhXyAaIAkgRCAWIFWVIFeSIDeVQwAAAL+SlJQiFJQhYCBLIBSUIWEDQCARIWIgD0EgaiBJIF8gGiBbIEIgXbRDAAAAP5IiY5QgVJWSIhiUkpIiFSAIEJGAgIAAIA8qAjQhFCAPKgIwIRYgDykDKCFkIA8pAyAhHCAPKQM4IREgDyBKIF4gSyAYlJOSIhcgBxCRgICAAAJAIBEgDykDGCITIBEgE1UbQgJRDQAgDyoCECEYIDogFCAPKgIUIhmUOAIAIDlBCGogFiAZlDgCACA7IBQgGJQ4AgAgOSAWIBiUOAIAIC8gDykDACJlIAh+IhEgHHw3AwAgL0EIaiARIGR8NwMAIC9BEGogDykDCCJmIAh+IhEgHHw3AwAgL0EYaiARIGR8NwMAIDAgHCBNfSBlIEx9IE5+fCIRNwMAIDBBCGogESBkIBx9IhN8NwMAIDBBEGogESBmIGV9IE5+fCIRNwMAIDBBGGogESATfDcDAAJAIA5B/wFxImdFDQAgLCAJOAIAIDwgYDgCACAsQRhqIGE4AgAgLEEMaiAJOAIAICxBBGpCADcCACA9IDQgSSAVk5Q4AgAgPiA0IBcgSpOUOAIAICxBEGogGiAJIEEgYyBUlSBakiA4lUMAAAC/kpSUImOUOAIAID8gSyBjjJQ4AgAgLUEMaiAZQwAAgD9DAAAAACAVIDZdG0MAAAAAIBVDAAAAAF4bIhWUOAIAIC1BCGogFSAZjJQ4AgAgLUEEaiAYIBWUOAIAIC0gFSAYjJQ4AgAgLkEMaiAUQwAAgD9DAAAAACAXIDVdG0MAAAAAIBdDAAAAAF4bIhiUOAIAIC5BCGogFiAYlDgCACAuQQRqIBggFIyUOAIAIC4gGCAWjJQ4AgALAkACQCASQgR8IhMgMVUNACAoIWggKSFpDAELQQEhHSATQgGGIiVC/////w9WDQwgE0IEhiJqEISAgIAAIidFDQwgJ0EQaigCACFoAkAgMUIBUw0AIDFCAXwhESBoIR4DQCAeICgpAwA3AwAgKEEIaiEoIB5BCGohHiARQn98IhFCAVYNAAsLIGoQhICAgAAiHkUNDCAeQRBqKAIAIWkCQCBAQgFTDQAgQEIBfCERIGkhHgNAIB4gKSsDADkDACApQQhqISkgHkEIaiEeIBFCf3wiEUIBVg0ACwsCQCBnRQ0AICUgE0IKfoRC/////w9WDQ0gE0LQAH4QhICAgAAiHkUNDSAeQRBqKAIAIR0CQCAqQgFTDQBCACETQQAhKQNAQgUhESApIR4DQCAdIB5qICsgHmorAwA5AwAgHkEIaiEeIBFCf3wiEVBFDQALIClBKGohKSATQgF8IhMgKlINAAsLICUhMSAlIUAgJSEqIB0hKwwBCyAlITEgJSFACyBmIFIgZiBSVRshUiBlIFEgZSBRUxshUSBkIE8gZCBPVRshTyAcIFAgHCBQUxshUEEAIWtCBCERA0AgESETAkACQCA5IGtBAnQiHmoiHSoCACIUQwAAAABcDQAgZ0UNAQsCQAJAAkAgISAwIGtBA3QiKWooAgBBA3RqIigpAwAiESAbWQ0AICggEjcDACBoIBKnImxBA3QiKGogLyApaikDADcDACBpIChqIihCADcDACASQgF8IRwgZ0UNAiArIGxBKGxqIilCADcDICApQgA3AxggKUIANwMQIClCADcDCCApQgA3AwAgKCAoKwMAIB0qAgC7oDkDACASIREgHCESDAELIGkgEadBA3RqIh0gHSsDACAUu6A5AwAgZ0UNAgsgLiAeaiEpIC0gHmohKCArIBGnQShsaiEeQgUhESAsIR0DQCAeIB4rAwAgKCoCACAdKgIAlCApKgIAIB1BBGoqAgCUkrugOQMAIB1BCGohHSAeQQhqIR4gEUJ/fCIRUEUNAAwCCwsgKCAdKgIAu0QAAAAAAAAAAKA5AwAgHCESCyBrQQFqIWsgE0J/fCERIBNCAVYNAAsgaCEoIGkhKQsgXUIBfCFdIGJCf3whESBiQgFVDQALCyBHIFxCAXwiXFINAAsLAkAgEiAbfSIRQgFTDQAgKyAbp0EobGohHQNAIBEhEyApIBunQQN0aiIeIB4rAwAgU6M5AwACQCAOQf8BcUUNAEIFIREgHSEeA0AgHiAeKwMAIFOjOQMAIB5BCGohHiARQn98IhFQRQ0ACwsgG0IBfCEbIBNCf3whESAdQShqIR0gE0IBVg0ACwsgMkIBfCEyIAYgWUIBfCJZUg0ACwsgBSBWQgF8IlZSDQALCwJAIFEgUlcNAEJ/IU9CACFQQgAhUUJ/IVILICYgMyADfadBBXRqIh4gUTcDACAeQRhqIE9CAXw3AwAgHkEQaiBQNwMAIB5BCGogUkIBfDcDACAzQgF8IjMgBFkNASASQoCAwABTDQALCyAjIDKnQQN0aiASNwMAICZBCGopAwAhEyAmKQMAIRsCQCAzIAN9IipCAVMNACAqIREgJiEeA0AgHkEIaikDACIcIBMgHCATVRshEyAeKQMAIhwgGyAcIBtTGyEbIB5BIGohHiARQn98IhFCAFINAAsLAkAgEkL/////D1gNAEEBIR0MAQsCQCASQgKGEISAgIAAIjANAEEBIR0MAQsCQCASQgAgDkH/AXEbImRCBX4iXSBkhEL/////D1gNAEEBIR0MAQsgMEEQaigCACFnQQEhHSBkQhR+EISAgIAAImlFDQAgaUEQaigCACEhAkAgElANAEIAIRwgDkH/AXEhOSAhIWsDQCBnIBynIh5BAnRqICkgHkEDdGorAwC2OAIAAkAgOUUNAEIFIREgKyEeIGshHQNAIB0gHisDALY4AgAgHkEIaiEeIB1BBGohHSARQn98IhFQRQ0ACwsgK0EoaiErIGtBFGohayAcQgF8IhwgElINAAsLIDIgIEIAIDJCf1MbfEIBfCIcIRECQCAcQgBZDQBCACERCwJAIBwgH1cNACAgIRELICpCP4cgEIMgKnwiKiEcAkAgKkJ/VQ0AQgAhHAsgEyAbfSETAkAgKiAQUw0AIBAhHAsgACAiNgIIIAAgMzcDAEEAIR0gAEEANgIMIAAgETcDECAAQgg3AxggACAjNgIgIAAgETcDKCAAQgg3AzAgACAnNgI4IABBADYCPCAAIDE3A0AgAEIINwNIIAAgKDYCUCAAICU3A1ggAEIINwNgIAAgMDYCaCAAQQA2AmwgACASNwOIASAAQgQ3A5ABIAAgEjcDcCAAQgQ3A3ggACBnNgKAASAAQgQ3A9ABIABCFDcDyAEgAEIFNwPAASAAIGQ3A7gBIAAgITYCsAEgAEIENwOoASAAIF03A6ABIABBADYCnAEgACBpNgKYASAAQgg3A5ACIABCIDcDiAIgAEIENwOAAiAAIBw3A/gBIAAgJjYC8AEgAEIINwPoASAAIBxCAoY3A+ABIABBADYC3AEgACAkNgLYASAAIBM3A5gCCyAPQfABaiSAgICAACAdC4ACAwF/AX4DfSOAgICAAEEQayIMJICAgIAAQgAhDQJAIANCCFcNACAMIAggAiADtZUiDkMAAAA/lCABIAIgBLSUkpIiApQgBiAFIAmUkiIPkiAOIAiUIANDAACAvyALtCACiyIQIAGLIgEgBYsgBouSIAeLkiIGIA+LkpKSEKKAgIAAIAwpAwAhDSAMKQMIIQsgDCAHIAUgCJSSIgggAiAJlJMgDiAJjJQgA0MAAIC/IAq0IBAgASAGIAiLkpKSEKKAgIAAIAwpAwgiAyALIAMgC1MbIQMgDCkDACILIA0gCyANVRshDQsgACADNwMIIAAgDTcDACAMQRBqJICAgIAAC4QGDAJ/AX4DfQR+AX8GfgJ/BH4Bfwd+AX0BfCOAgICAAEGAA2siBSSAgICAACAFQagCaiADIAQQiYCAgAAgBS0A+AIhBiAFKQPwAiEHIAUqAugCIQggBSoC5AIhCSAFKgLgAiEKIAUpA9gCIQsgBSkD0AIhDCAFKQPIAiENIAUpA8ACIQ5BACEPIAVBoAJqIAEgBSkDqAIiEEIGIAMgBEEAEIqAgIAAAkACQCAFKQOgAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIANBGGo0AgAgA0EUajQCAH4hEiADQRBqNQIAIANBDGo1AgB+IhMgA0EIaigCACIDrCIUfiEVIAZB/wFxQQBHIRYgA0EBSCEXQgAhGAJAA0AgBSABQgYgGCIZIBAgDiANIAwgCyAKIAkgCCAHIBZBABCmgICAAA0BIAUpAwAhGAJAIBJQDQAgEkJ/UiAFKQMQQn98IhFCgICAgICAgICAf1JyRQ0AIBEgEn8iGiARIBogEn59IhFCAFIgESAShUIAU3GtfSIbQgFTDQAgBSgCICEPIAUoAlAhBiAFKAKAASEcQgAhHQNAAkAgFw0AIB0gEn4hHiAdIBl8IhEgFH4hHyAVIAEgEadBGGxqKgIA/AR+IRpCACEgA0ACQCASQgFTDQAgICAffCASfiEhQgAhEQNAAkACQCAPIBEiIiAefKdBA3RqIgNBCGopAwAgAykDACIjfSIRQgFZDQBDAAAAACEkDAELIBFCAXwhESAcICOnIgRBAnRqIQMgBiAEQQN0aiEERAAAAAAAAAAAISUDQCAlIAMqAgC7IAAgBCkDACAafKdBAnRqKgIAu6KgISUgA0EEaiEDIARBCGohBCARQn98IhFCAVYNAAsgJbYhJAsgAiAiICF8p0ECdGogJDgCACASICJCAXwiEVINAAsLIBogE3whGiAgQgF8IiAgFFINAAsLIB1CAXwiHSAbUg0ACwsgGCAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAFQYADaiSAgICAACAPC+cFCwJ/AX4DfQR+AX8FfgJ/BH4Cfwh+AX0jgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYtAPgCIQcgBikD8AIhCCAGKgLoAiEJIAYqAuQCIQogBioC4AIhCyAGKQPYAiEMIAYpA9ACIQ0gBikDyAIhDiAGKQPAAiEPQQAhECAGQaACaiACIAYpA6gCIhFCBiAEIAVBABCKgICAAAJAAkAgBikDoAIiElANACASpyEQDAELIBFCAVMNACAEQRhqNAIAIARBFGo0AgB+IRMgBEEQajUCACAEQQxqNQIAfiEUIARBCGooAgAiBKwhFSAHQf8BcUEARyEWIARBAUghF0IAIRgCQANAIAYgAkIGIBgiGSARIA8gDiANIAwgCyAKIAkgCCAWQQAQpoCAgAANASAGKQMAIRgCQCATUA0AIBNCf1IgBikDEEJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IhogEiAaIBN+fSISQgBSIBIgE4VCAFNxrX0iG0IBUw0AIAYoAiAhByAGKAJQIRwgBigCgAEhHUIAIR4DQAJAIBcNACAeIBN+IR8gHiAZfCISIBV+ISAgAiASp0EYbGoqAgD8BCAVfiEhQgAhIgNAAkAgE0IBUw0AICIgIHwgE34hIyAUICIgIXx+IRpCACEkA0ACQCAHICQgH3ynQQN0aiIEQQhqKQMAIAQpAwAiJX0iEkIBUw0AIAAgJCAjfKdBAnRqKgIAISYgEkIBfCESIBwgJaciBUEDdGohBCAdIAVBAnRqIQUDQCADIAQpAwAgGnynQQJ0aiIQIBAqAgAgJiAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSASQn98IhJCAVYNAAsLIBMgJEIBfCIkUg0ACwsgIkIBfCIiIBVSDQALCyAeQgF8Ih4gG1INAAsLIBggEVMNAAtBACEQDAELQRJBE0EALQDIgISAABshEAsgBkGAA2okgICAgAAgEAuBCBECfwF+A30EfgF/BH4BfwJ+An8DfgN/An4BfwF+A38IfgJ8I4CAgIAAQYADayIGJICAgIAAIAZBqAJqIAQgBRCJgICAACAGLQD4AiEHIAYpA/ACIQggBioC6AIhCSAGKgLkAiEKIAYqAuACIQsgBikD2AIhDCAGKQPQAiENIAYpA8gCIQ4gBikDwAIhD0EAIRAgBkGgAmogAiAGKQOoAiIRQgYgBCAFQQAQioCAgAACQAJAIAYpA6ACIhJQDQAgEqchEAwBCyARQgFTDQAgBEEYajQCACAEQRRqNAIAfiETIARBEGo1AgAgBEEMajUCAH4iFCAEQQhqKAIAIhWsIhZ+IRcgA0EEaiEYIAdB/wFxQQBHIRlCACEaAkADQCAGIAJCBiAaIhsgESAPIA4gDSAMIAsgCiAJIAggGUEBEKaAgIAADQEgBikDwAEiHEL/////D1YNASAGKQMAIRogBigCICEdIAYpAxAhEiAGKAJQIR4gBigCsAEhHyAcQgOGEISAgIAAIhBFDQECQCATUA0AIBNCf1IgEkJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IiAgEiAgIBN+fSISQgBSIBIgE4VCAFNxrX0iIUIBUw0AIBBBEGooAgAhIiAcQgEgHEIBVhshIyAcpyIQQQJ0ISQgEEEDdCElIBggG6dBGGxqISZCACEnA0ACQCAcUCIHDQAgJUUNACAiQQAgJfwLAAsCQCAVQQFIDQAgJyATfiEoICcgG3wiEiAWfiEpIBcgAiASp0EYbGoqAgD8BH4hKkIAISsDQAJAIBNCAVMNACArICl8IBN+ISxCACEtA0ACQCAdIC0gKHynQQN0aiIQQQhqKQMAIBApAwAiLn0iEkIBUw0AIAAgLSAsfKdBAnRqKgIAuyEvIB8gHCAufqdBAnRqIQUDQCASISACQCAHDQAgLyABIB4gLqdBA3RqKQMAICp8p0ECdGoqAgC7oiEwICMhEiAiIRAgBSEEA0AgECAQKwMAIDAgBCoCALuioDkDACAQQQhqIRAgBEEEaiEEIBJCf3wiElBFDQALCyAuQgF8IS4gIEJ/fCESIAUgJGohBSAgQgFWDQALCyATIC1CAXwiLVINAAsLICogFHwhKiArQgF8IisgFlINAAsLICYhECAjIRIgIiEEAkAgBw0AA0AgECAEKwMAtjgCACAQQQRqIRAgBEEIaiEEIBJCf3wiElBFDQALCyAmQRhqISYgJ0IBfCInICFSDQALCyAaIBFTDQALIBFCAXwhEgNAQQAhECADQQA2AgAgA0EYaiEDIBJCf3wiEkIBVg0ADAILC0ESQRNBAC0AyICEgAAbIRALIAZBgANqJICAgIAAIBAL4BMnAn8CfgJ/An4CfwF+BH8CfgF/AX4BfwR+BH0BfwF+Bn0BfgF9AX4BfQV+An0DfgJ9AX8CfgJ9AX4CfQJ+An0CfgJ9A34BfwF+An8BfgZ9I4CAgIAAQZABayIOJICAgIAAQQEhDwJAIAQgA30gBX4gBn4iEEIBfCIRQv////8PVg0AIBFCA4YQhICAgAAiEkUNACASQRBqKAIAIRMgEUIChiIUQoCAwAAgFEKAgMAAVBsiFUIDhhCEgICAACIWRQ0AIBZBEGooAgAhFyAVQgKGIhRCgIDAACAUQoCAwABUGyIYQgOGEISAgIAAIhlFDQAgGUEQaigCACEaIBhCAoYQhICAgAAiG0UNACAbQRBqKAIAIRxCACEdIBhCACANQf8BcRsiHkIEhhCEgICAACIfRQ0AIB5CAoYhICAfQRBqKAIAISECQAJAIAQgA1UNACAYISIgGCEjQgAhJEIAISUMAQsgB0J/fLQhJiAIQn98tCEnIAW0ISggBrQhKSANQf8BcSEqIBUhKyAYISIgGCEjQgAhHUIAISRCACElA0AgDkHgAGogASACIAMgBSAGIAkgCiALIAwQj4CAgAACQCAFQgFTDQAgDioCjAEhLCAOKgJ8IS0gDioCeCEuIA4qAnQhLyAOKgJkITAgDioCYCExIA4pA4ABIjK0ITMgDikDaCI0tCE1QgAhNgNAIA5B0ABqIDEgMCA0IDYgBxChgICAAAJAIAZCAVMNAEIAITcgNCAOKQNYQgF8IhQgNCAUUxsgDikDUCIUQgEgFEIBVRtCf3wiOH0iOUIAIDlCAFUbITogMSAwIDa1IjuUkiE8A0AgDkHAAGogLiAtIDIgNyAIEKGAgIAAIBMgJadBA3RqICQ3AwACQCA5QgFTDQAgMiAOKQNIQgF8IhQgMiAUUxsgDikDQCIUQgEgFEIBVRtCf3wiPX0iPkIAID5CAFUbIT8gLiAtIDe1IkCUkiFBQQAhQiA6IRQgOCFDA0AgFCFEIA5BIGogPCAwIEO0QwAAAD+SIkWUIDWVkiJGIAcQkYCAgAACQCA+QgFTDQAgDikDOCFHIA4qAjQhSCAOKgIwIUkgDikDKCFKIA4pAyAhSyAvIEUgNZUgO5IgKJWUIkUgCUMAAIA/QwAAAAAgRiAmXRtDAAAAACBGQwAAAABeG5QiRpQhTEMAAIA/IEWTIEaUIU0gPyEUID0hTgNAIBQhTyAOIEEgLSBOtEMAAAA/kiJFlCAzlZIiRiAIEJGAgIAAIA4qAhQhUCAOKgIQIVEgDikDCCFSIA4pAwAhUwJAAkACQAJAIA4pAxgiFCBHIBQgR1UbIlRCAlINACBCQQFxDQELAkACQCAkQgJ8IhQgK1UNACAXIVUMAQtBASEPIBRCAYYiFUL/////D1YNDiAUQgSGEISAgIAAIhZFDQ4gFkEQaigCACFVAkAgK0IBUw0AICtCAXwhFEEAIQ0DQCBVIA1qIBcgDWopAwA3AwAgDUEIaiENIBRCf3wiFEIBVg0ACwsgFSErCwJAAkAgHUIEfCJWICJVDQAgGiFXIBwhWAwBC0EBIQ8gVkIBhiIYQv////8PVg0OIFZCBIYQhICAgAAiGUUNDiAZQRBqKAIAIVcCQCAiQgFTDQAgIkIBfCEUIFchDQNAIA0gGikDADcDACAaQQhqIRogDUEIaiENIBRCf3wiFEIBVg0ACwsgVkIDhiJZEISAgIAAIhtFDQ4gG0EQaigCACFYAkAgI0IBUw0AICNCAXwhFCBYIQ0DQCANIBwqAgA4AgAgHEEEaiEcIA1BBGohDSAUQn98IhRCAVYNAAsLAkAgKkUNACAYIFmEQv////8PVg0PIFZCBYYQhICAgAAiH0UNDyAfQRBqKAIAIRoCQCAeQgFTDQBCACFWQQAhHANAQgQhFCAcIQ0DQCAaIA1qICEgDWoqAgA4AgAgDUEEaiENIBRCf3wiFFBFDQALIBxBEGohHCBWQgF8IlYgHlINAAsLIBghIiAYISMgGCEeIBohISBZISAMAQsgGCEiIBghIwsgVSAkp0EDdGogHTcDACAkQgF8ISQgVEICUSINRQ0BIFUhFyBXIRogWCEcC0EBIUIMAQsgQiANciFCICwgRSAzlSBAkiAplZQiRSAJQwAAgD9DAAAAACBGICddG0MAAAAAIEZDAAAAAF4blCJGlCFaQwAAgD8gRZMgRpQhWyBIIFCUIVwgSCBRlCFdIEkgUJQhXiBJIFGUIUVCACEUA0AgRSFGAkACQAJAAkAgFKciGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCwJAAkAgRkMAAAAAXA0AICpFDQELIFcgHaciHEEDdGogUyBSIBQgFEL+AXwgFEICVCING0L/AYNQIhcbIEsgSiANGyAIfnw3AwAgRSFGAkACQAJAAkAgGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCyBYIBxBAnRqIEY4AgACQCAqRQ0AICEgHEEEdGoiGkEMaiBMIFEgUCAXGyJGjCBGIA0bIkaUOAIAIBpBCGogWiBJIEggDRsiX4wgXyAXGyJflDgCACAaQQRqIE0gRpQ4AgAgGiBbIF+UOAIACyAdQgF8IR0LIBRCAXwiFEIEUg0ACyBVIRcgVyEaIFghHAsgTkIBfCFOIE9Cf3whFCBPQgFVDQALCyBDQgF8IUMgREJ/fCEUIERCAlkNAAsLICVCAXwhJSAGIDdCAXwiN1INAAsLIAUgNkIBfCI2Ug0ACwsgA0IBfCIDIARZDQEgHUKAgMAAUw0ACwsgEyAlp0EDdGogJDcDACAXICSnQQN0aiAdNwMAICUgEUIAICVCf1MbfEIBfCIdIRQCQCAdQgBZDQBCACEUCwJAIB0gEFcNACARIRQLICQgFUIAICRCf1MbfEIBfCJWIR0CQCBWQgBZDQBCACEdCwJAIFYgFVMNACAVQgAgFUIAVRshHQsgACASNgIIIAAgAzcDAEEAIQ8gAEEANgIMIAAgFDcDECAAQgg3AxggACATNgIgIAAgFDcDKCAAQgg3AzAgACAWNgI4IABBADYCPCAAIB03A0AgAEIINwNIIAAgFzYCUCAAIB03A1ggAEIINwNgIAAgGTYCaCAAQQA2AmwgACAiNwNwIABCCDcDeCAAIBo2AoABIAAgGDcDiAEgAEIINwOQASAAQgQ3A8ABIAAgGDcDuAEgACAcNgKwASAAQgQ3A6gBIAAgIzcDoAEgAEEANgKcASAAIBs2ApgBIABCBDcDgAIgAEIQNwP4ASAAQgQ3A/ABIAAgHjcD6AEgACAhNgLgASAAQgQ3A9gBIAAgIDcD0AEgAEEANgLMASAAIB82AsgBCyAOQZABaiSAgICAACAPC+4GEAF/AX4DfQR+AX8GfgF/An4DfwN+A38BfgF9A34BfQR+I4CAgIAAQfACayIFJICAgIAAIAVBmAJqIAMgBBCJgICAACAFKQPgAiEGIAUqAtgCIQcgBSoC1AIhCCAFKgLQAiEJIAUpA8gCIQogBSkDwAIhCyAFKQO4AiEMIAUpA7ACIQ1BACEOIAVBkAJqIAEgBSkDmAIiD0IFIAMgBEEAEIqAgIAAAkACQCAFKQOQAiIQUA0AIBCnIQ4MAQsgD0IBUw0AIANBEGo1AgAgA0EMajUCAH4hESADQQhqKAIAIgSsIRIgA0EYajQCACADQRRqNAIAfiITQj+HIBODIRQgBEEBSCEVQgAhFgJAA0AgBUEIaiABQgUgFiAPIA0gDCALIAogCSAIIAcgBkEAEKuAgIAADQEgBSkDCCEXAkAgBSkDGCIQQgJTDQAgBSgCKCEYIAUoAlghDiAFKAKIASEZIAUoArgBIRogEEJ+fCEbQgAhEANAIBAhHEIAIRACQCATQgBRDQAgHCATfyATQgBTIBwgE4FCAFJxrX0hEAsCQCAVDQAgECAWfCIQIBJ+IR0gASAQp0EUbGohHiAYIBynQQN0aiIfQQhqISBCACEhA0AgHioCACEiQgAhIwJAIBNCAFENAEIAIBQgHCATgSIQUBsgEHwhIwsgISAdfCATfiEkAkACQCAgKQMAIB8pAwAiJX0iEEIBWQ0AQwAAAAAhJgwBCyARICL8BCASfiAhfH4hJ0J/IShDAAAAACEmA0AgECEpQwAAAAAhIgJAIA4gJadBA3RqIgNBCGopAwAgAykDACIqfSIQQgFTDQAgEEIBfCEQIBogKqciBEECdGohAyAZIARBA3RqIQRDAAAAACEiA0AgIiADKgIAIAAgBCkDACAnfKdBAnRqKgIAlJIhIiADQQRqIQMgBEEIaiEEIBBCf3wiEEIBVg0ACwsCQAJAIChCAFMNACAiICZeDQAgJiAmXCAiICJbcg0BCyAlISggIiEmCyAlQgF8ISUgKUJ/fCEQIClCAloNAAsLIAIgIyAkfKdBAnRqICY4AgAgIUIBfCIhIBJSDQALCyAcQgF8IRAgHCAbUg0ACwsgFyEWIBcgD1MNAAtBACEODAELQRJBE0EALQDIgISAABshDgsgBUHwAmokgICAgAAgDgvWAgcCfwF+AX8BfgR/AX4Df0EBIQUCQCABQv////8PVg0AIAFCAoYQhICAgAAiBkUNACAEIAN+IgdQDQAgBkEQaigCACEIAkAgAUIAUiAHQgBVcw0AIAEgB38iCSABIAkgB359QgBSrXwiCUIBUw0AIAOnQQJ0IQogBKdBAnQhCyAHp0ECdCEMIAghDQNAIAkhDgJAIANCAVMNAEIAIQcgDSEPIAIhEANAAkAgBEIBUw0AIA8hBSAQIREgBCEJA0AgBSARKgIAOAIAIAUgCmohBSARQQRqIREgCUJ/fCIJUEUNAAsLIA9BBGohDyAQIAtqIRAgAyAHQgF8IgdSDQALCyAOQn98IQkgDSAMaiENIAIgDGohAiAOQgFVDQALCyAAQgQ3AyggACABNwMgQQAhBSAAQQA2AgQgACAGNgIAIAAgATcDCCAAQgQ3AxAgACAINgIYCyAFC7cJEQF/AX4DfQR+AX8IfgF/An4GfwZ+An8CfgF9AX4BfQF+An8jgICAgABBgARrIgYkgICAgAAgBkGYAmogBCAFEImAgIAAIAYpA+ACIQcgBioC2AIhCCAGKgLUAiEJIAYqAtACIQogBikDyAIhCyAGKQPAAiEMIAYpA7gCIQ0gBikDsAIhDkEAIQ8gBkGQAmogAiAGKQOYAiIQQgUgBCAFQQAQioCAgAACQAJAIAYpA5ACIhFQDQAgEachDwwBCyAQQgFTDQAgBEEYajQCACAEQRRqNAIAfiISIARBCGooAgAiBawiE34gBDQCAH4hFCAEQRBqNAIAIARBDGo0AgB+IhUgE34gBEEEajQCAH4iFkIChiEXIAVBAUghGEIAIRkCQANAIAZBCGogAkIFIBkgECAOIA0gDCALIAogCSAIIAdBABCrgICAAA0BIAYpAwghGiAGKAIoIRsgBikDGCERIAYoAlghHCAGKAKIASEdIAYoArgBIR4gBkHQA2ogFCAAIBMgEhCtgICAAA0BIAYoAugDIR8gBkGgA2ogFiABIBMgFRCtgICAAA0BIBZC/////w9WDQEgBigCuAMhDyAXEISAgIAAIgRFDQEgBEEQaigCACEgAkAgF6ciBEUNACAgQQAgBPwLAAsCQCARQgJTDQAgEUJ+fCEhIBkgEn4hIkIAIREDQCARISNCACERAkAgEkIAUQ0AICMgEn8iESASQgBTICMgESASfn1CAFJxrX0hEQsCQCAYDQAgIyAifCATfiEkIBUgAiARIBl8p0EUbGoqAgD8BH4hJUIAISYgGyAjp0EDdGoiJ0EIaiEoA0ACQCAoKQMAICcpAwAiKX0iEUIBUw0AQn8hKkMAAAAAISsDQCARISxDAAAAACEtAkAgHCApp0EDdGoiBEEIaikDACAEKQMAIi59IhFCAVMNACARQgF8IREgHiAupyIFQQJ0aiEEIB0gBUEDdGohBUMAAAAAIS0DQCAtIAQqAgAgDyAFKQMAICV8IBN+ICZ8p0ECdGoqAgCUkiEtIARBBGohBCAFQQhqIQUgEUJ/fCIRQgFWDQALCwJAAkAgKkIAUw0AIC0gK14NACArICtcIC0gLVtyDQELICkhKiAtISsLIClCAXwhKSAsQn98IREgLEICWg0ACyAqQgBTDQAgHCAqp0EDdGoiBEEIaikDACAEKQMAIil9IhFCAVMNACARQgF8IREgHSAppyIFQQN0aiEEIB4gBUECdGohBSAfICYgJHynQQJ0aiEvA0AgICAEKQMAICV8IBN+ICZ8p0ECdGoiMCAwKgIAIAUqAgAgLyoCAJSSOAIAIARBCGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAmQgF8IiYgE1INAAsLICNCAXwhESAjICFSDQALCyAGQfACaiAWICAgFSATEK2AgIAADQECQCAGKQP4AiIRQgFTDQAgBigCiAMhBSARQgF8IREgAyEEA0AgBCAEKgIAIAUqAgCSOAIAIARBBGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAaIRkgGiAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAGQYAEaiSAgICAACAPC5gLGQF/AX4DfQR+AX8DfgF/BH4BfwR+BX8BfgJ/An4CfwF+AX8BfQF/An4BfwN+AX0CfgJ/I4CAgIAAQdADayIGJICAgIAAIAZBmAJqIAQgBRCJgICAACAGKQPgAiEHIAYqAtgCIQggBioC1AIhCSAGKgLQAiEKIAYpA8gCIQsgBikDwAIhDCAGKQO4AiENIAYpA7ACIQ5BACEPIAZBkAJqIAIgBikDmAIiEEIFIAQgBUEAEIqAgIAAAkACQCAGKQOQAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIARBGGo0AgAgBEEUajQCAH4iEiAEQQhqKAIAIhOsIhR+IAQ0AgB+IRUgBEEQajQCACAEQQxqNAIAfiIWIBR+IARBBGo0AgB+IRcgA0EEaiEYIBJCf3whGSASQj+HIBKDIRpCACEbAkADQCAGQQhqIAJCBSAbIBAgDiANIAwgCyAKIAkgCCAHQQEQq4CAgAANASAGKQMIIRwgBigCKCEdIAYpAxghESAGKAJYIR4gBigCiAEhHyAGKAK4ASEgIAYoAugBISEgBikD+AEhIiAGQaADaiAVIAAgFCASEK2AgIAADQEgBigCuAMhIyAGQfACaiAXIAEgFCAWEK2AgIAADQEgIkL/////D1YNASAGKAKIAyEFICJCA4YQhICAgAAiD0UNAQJAIBFCAlMNACAPQRBqKAIAISQgEUJ+fCElIBsgEn4hJiAipyIPQQJ0IScgDyAiQgBSa0EDdEEIaiEoQgAhEQNAIBEhKUIAIRECQCASQgBRDQAgKSASfyASQgBTICkgEoFCAFJxrX0hEQsgAiARIBt8p0EUbCIqaioCACErAkACQAJAIBJQIixFDQAgIkIAUg0BDAILICkgEoEhESAiUA0BIBFCAEIAIBogEVAbfVINAQsgKEUNACAkQQAgKPwLAAsCQCATQQFIDQAgKSAmfCAUfiEtIBYgK/wEfiEuIB0gKadBA3RqIS9CACEwA0ACQCAvQQhqKQMAIC8pAwAiMX0iEUIBUw0AQn8hMkMAAAAAITMDQCARITRDAAAAACErAkAgHiAxp0EDdGoiD0EIaikDACAPKQMAIjV9IhFCAVMNACARQgF8IREgICA1pyIEQQJ0aiEPIB8gBEEDdGohBEMAAAAAISsDQCArIA8qAgAgBSAEKQMAIC58IBR+IDB8p0ECdGoqAgCUkiErIA9BBGohDyAEQQhqIQQgEUJ/fCIRQgFWDQALCwJAAkAgMkIAUw0AICsgM14NACAzIDNcICsgK1tyDQELIDEhMiArITMLIDFCAXwhMSA0Qn98IREgNEICWg0ACyAyQgBTDQAgHiAyp0EDdGoiD0EIaikDACAPKQMAIjR9IhFCAVMNACAhICIgNH6nQQJ0aiE2ICMgMCAtfKdBAnRqITcDQCARITECQCAiUA0AIAUgHyA0p0EDdGopAwAgLnwgFH4gMHynQQJ0aioCACErICIhESAkIQ8gNiEEA0AgDyAPKwMAICsgBCoCAJQgNyoCAJS7oDkDACAPQQhqIQ8gBEEEaiEEIBFCf3wiEVBFDQALCyA0QgF8ITQgMUJ/fCERIDYgJ2ohNiAxQgFWDQALCyAwQgF8IjAgFFINAAsLAkACQCAsRQ0AQgAhEQwBC0IAIBogKSASgSIRUBsgEXwhEQsCQCARIBlSDQAgAyAqakEANgIAICJQDQAgGCAqaiEPICIhESAkIQQDQCAPIAQrAwC2OAIAIA9BBGohDyAEQQhqIQQgEUJ/fCIRUEUNAAsLIClCAXwhESApICVSDQALCyAcIRsgHCAQUw0ACyAQQgF8IREDQEEAIQ8gA0EANgIAIANBFGohAyARQn98IhFCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEPCyAGQdADaiSAgICAACAPC7UGDgF/AX0IfgJ/AX4BfwZ+AX8IfgN/AX4BfQF+AX0jgICAgABBoAFrIgYkgICAgAAgBkEIaiAEIAUQiYCAgAAgBioCQCEHIAYpAzghCCAGKQMwIQkgBikDKCEKIAYpAyAhCyAGKQMYIQwgBiABIAYpAwgiDUIFIAQgBUEAEIqAgIAAAkACQCAGKQMAIg5QDQAgDqchBQwBCwJAIA1CAVMNACAKIAt+IQ8gCKciEEECdCERIApCP4cgCoMhEiAJpyETQgAhFANAIAZBgAFqIAFCBSAUIAcQlYCAgAACQCAPQgFTDQAgBikDmAEhFSAGKQOQASEWIAYpA4gBIRcgBikDgAEhGCAUIAx+IRkgASAUp0EUbGohGkIAIRsDQAJAAkAgCkIAUg0AQgAhDiAGQfAAaiAYIBdCACALIAkQloCAgAAMAQsgBkHwAGogGCAXIBsgCn8iDiAKQgBTIBsgDiAKfn0iDkIAUnGtfSALIAkQloCAgABCACASIA5QGyAOfCEOCyAGKQN4IRwgBikDcCEdIAZB4ABqIBYgFSAOIAogCBCWgICAAAJAIAxCAVMNAEIAIQ4gBikDaCAGKQNgIh59Ih9CACAfQgBVG0IBfCEgIBwgHX0hISAeIAggHX58ISIgHachIyAepyEkQQAhJQNAIA4hJgJAAkAgIUIBWQ0AQwAAAAAhJ0F/IQUMAQsgACAkIBAgIyATICUgDCAaKgIA/AR+p2psamxqQQJ0aiEEQn8hHkMAAAAAIScgIiEoICEhDgNAIA4hHAJAIB9CAVMNACAEIQUgKCEOICAhHQNAIAUqAgAhKQJAAkAgHkIAUw0AICkgJ14NACAnICdcICkgKVtyDQELIA4hHiApIScLIAVBBGohBSAOQgF8IQ4gHUJ/fCIdQgFVDQALCyAcQn98IQ4gBCARaiEEICggCHwhKCAcQgFVDQALIB6nIQULIAIgJiAZfCAPfiAbfKdBAnQiBGogJzgCACADIARqIAU2AgAgJUEBaiElIAwgJkIBfCIOUg0ACwsgDyAbQgF8IhtSDQALCyAUQgF8IhQgDVINAAsLQQAhBQsgBkGgAWokgICAgAAgBQvZBAUEfwd+AX8BfgF8I4CAgIAAQRBrIgYkgICAgAAgBEEIaiIHKAIAIQggBkEIaiACIAQoAgAiCawiCkIFIAQgBUEAEIqAgIAAAkACQCAGKQMIIgtQDQAgC6chBAwBCyAIrCEMIARBGGo0AgAgBEEUajQCAH4iDSAHNAIAfiAENAIAfiILQgAgC0IAVRtCAXwhCyAEQRBqNAIAIARBDGo0AgB+IQ4gASEEA0ACQCALQn98IgtCAFUNAAJAIAwgCn4iD0L/////D1YNACAPQgKGEISAgIAAIgRFDQBCACEQIARBEGooAgAhEQJAQgAgCiAJQQFIGyIKQgFTDQBCACAMIAhBAUgbIRIgCEECdCEHIAi3IRMgESEIA0ACQCASQgFTDQAgAiAQp0EUbGohBUIAIQsgCCEEA0AgBCATIAUqAgC7oiALuqC2OAIAIARBBGohBCASIAtCAXwiC1INAAsLIAggB2ohCCAQQgF8IhAgClINAAsLAkAgDSAPfiIQQgFZDQBBACEEDAQLIA1CAFIhCEIAIQsDQAJAAkAgCA0AQQAhBQwBCyALIA1/IhIgDUIAUyASIA1+IAtSca19pyEFCwJAIAEoAgAiBEF/TA0AIAMgBEECdGogDiARIAVBAnRqKgIA/AR+p0ECdGoiBCAEKgIAIAAqAgCSOAIACyABQQRqIQEgAEEEaiEAIBAgC0IBfCILUg0AC0EAIQQMAwtBEkETQQAtAMiAhIAAGyEEDAILIAQ0AgAhEiAEQQRqIQQgDiASVQ0AC0EQIQQLIAZBEGokgICAgAAgBAuaBwcBfwR+AXwCfgF/BXwNfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH25IQ4gCLohDyAIIAh+uiEQQgAhDEQAAAAAAAAAACERQgEhCQNAIBAgDiAJuqMgD6KhIBCjIAqhmSISIBEgDFAgEiARY3IiAxshESAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyETIAxCACABIABKGyEUAkACQAJAIAINAEIAIRUMAQtCACEVIA0NACACrCEWIAhCAYYhF0IAIRVCASEJA0AgFCAJfCATIAl8fiAVfCIVQoCAEFUNAyAJQgF8IQwCQCAJIBZZDQAgCUICfCEYIAwhCSAYIBdYDQELCyAVQgBTDQEgDEJ/fCELCyAVQgSGEISAgIAAIgNFDQAgA0EQaigCACEFIBVCAoYQhICAgAAiA0UNACADQRBqKAIAIQ0CQCALUA0AIBNCAXwgFEIBfH5CAXwhGSAIQgGGIRogFCATfEIDfCEbQQAhAUIBIRwDQCAaIBwiHUIBfCIcgCEIAkAgHSAUfCIMIB0gE3wiCX5CAVMNACAHIAh9Iha5IAlCf3y6o0QAAAAAAAAAACAJQgFVGyEKIAYgCH0iF7kgDEJ/fLqjRAAAAAAAAAAAIAxCAVUbIQ4gDSABQQJ0aiEAIAUgAUEEdGohAyAMQj+HIAyDIR4gCEIBiEJ/fLkhESAdpyECQgAhCSAZIR8DQAJAAkAgDFBFDQBEAAAAAAAAAAAhECARIRIMAQsgCSAMfyIYIAxCAFMgGCAMfiIYIAlSca19uSEQIA4gCUIAIB4gGCAJURsgGH18uaIgEaCcIRILIAMgFyASIBGh/AYiGCAXIBhTGyIYPgIAIANBCGogGCAIfKdBf2o2AgAgA0EEaiAWIAogEKIgEaCcIBGh/AYiGCAWIBhTGyIYPgIAIANBDGogGCAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAfQn98Ih9CAVYNAAsLIBkgG3whGSAbQgJ8IRsgHSALUg0ACwsgBCAVPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQv8BgcBfwR+AXwCfgF/Bn0OfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH20IQ4gCrYhDyAItSEQIAggCH61IRFCACEMQwAAAAAhEkIBIQkDQCARIA4gCbWVIBCUkyARlSAPk4siEyASIAxQIBMgEl1yIgMbIRIgCSAMIAMbIQwgCUIBfCIJQgdSDQALCyAMQgAgACABShshFCAMQgAgASAAShshFQJAAkACQCACDQBCACEWDAELQgAhFiANDQAgAqwhFyAIQgGGIRhCACEWQgEhCQNAIBUgCXwgFCAJfH4gFnwiFkKAgBBVDQMgCUIBfCEMAkAgCSAXWQ0AIAlCAnwhGSAMIQkgGSAYWA0BCwsgFkIAUw0BIAxCf3whCwsgFkIEhhCEgICAACIDRQ0AIANBEGooAgAhBSAWQgKGEISAgIAAIgNFDQAgA0EQaigCACENAkAgC1ANACAUQgF8IBVCAXx+QgF8IRogCEIBhiEbIBUgFHxCA3whHEEAIQFCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiCSAeIBR8Igx+QgFTDQAgByAIfSIXtCAMQn98tZVDAAAAACAMQgFVGyETIAYgCH0iGLQgCUJ/fLWVQwAAAAAgCUIBVRshDiANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAepyECQgAhCSAaISADQAJAAkAgDEIAUg0AQwAAAAAhEkMAAAAAIREMAQsgCSAMfyIZIAxCAFMgGSAMfiIZIAlSca19tCESIAlCACAfIBkgCVEbIBl9fLQhEQsgA0EEaiAXIBMgEZSP/AQiGSAXIBlTGyIZPgIAIAMgGCAOIBKUj/wEIiEgGCAhUxsiIT4CACADQQxqIBkgCHynQX9qNgIAIANBCGogISAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAgQn98IiBCAVYNAAsLIBogHHwhGiAcQgJ8IRwgHiALUg0ACwsgBCAWPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQvgBwcBfwR+AXwCfgF/Bn0NfkEQIQUCQAJAIAGsIgYgAKwiByAGIAdTGyIIQgBTDQAgBiAHIAYgB1UbIglChOoCVQ0AIAJBAEgNACADKwMAIgqZROqMoDlZPilGZUUNAEIAIQtCACEMAkAgCFAiDQ0AQgAhDCAJIAhXDQAgCSAIfbQhDiAKtiEPIAi1IRAgCCAIfrUhEUIAIQxDAAAAACESQgEhCQNAIBFDAACAvyAJtZUgDpQgEJSSIBGVIA+TiyITIBIgDFAgEyASXXIiAxshEiAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyEUIAxCACABIABKGyEVAkACQAJAIAINACAIQgBSrSEWDAELAkAgDUUNAEIAIQtCACEWDAELIAKsIRcgCEIBhiEYQgEhFkIBIQkDQCAVIAl8IBQgCXx+IBZ8IhZCgIAQVQ0DIAlCAXwhDAJAIAkgF1kNACAJQgJ8IRkgDCEJIBkgGFgNAQsLIBZCAFMNASAMQn98IQsLIBZCBIYQhICAgAAiA0UNACADQRBqKAIAIQUgFkIChhCEgICAACIDRQ0AIANBEGooAgAhDQJAIAhCAFENACAFQgA3AgAgBUEMaiAAQX9qNgIAIAVBCGogAUF/ajYCACANQQA2AgBBASEBDAMLQQAhAQwCC0ESQRNBAC0AyICEgAAbIQULIAUPCwJAIAtQDQAgFEIBfCAVQgF8fkIBfCEaIAhCAYYhGyAVIBR8QgN8IRxCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiDCAeIBR8Igl+QgFTDQAgByAIfSIXtCAJQn98tZVDAAAAACAJQgFVGyEOIAYgCH0iGLQgDEJ/fLWVQwAAAAAgDEIBVRshDyANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAIQgGIQn98tCESIB6nIQJCACEJIBohIANAAkACQCAMUEUNAEMAAAAAIREgEiETDAELIAkgDH8iGSAMQgBTIBkgDH4iGSAJUnGtfbQhESAPIAlCACAfIBkgCVEbIBl9fLSUIBKSjiETCyADIBggEyASk/wEIhkgGCAZUxsiGT4CACADQQhqIBkgCHynQX9qNgIAIANBBGogFyAOIBGUIBKSjiASk/wEIhkgFyAZUxsiGT4CACADQQxqIBkgCHynQX9qNgIAIAAgAjYCACAJQgF8IQkgAEEEaiEAIANBEGohAyABQQFqIQEgIEJ/fCIgQgFWDQALCyAaIBx8IRogHEICfCEcIB4gC1INAAsLIAQgFj4CACAEQQhqIA02AgAgBEEEaiAFNgIAQQALC1cCAEGAgAQLQG6D+aIAAAAAKRVETgAAAADRVyf8AAAAAMDdNPUAAAAAmZVi2wAAAABBkEM8AAAAAKtjUf4AAAAAYcW73gAAAAAAQcCABAsIUAABAFAAAQAASQV0b29sc3B5dGhvbj0zLjExIG51bWJhPTAuNjguMSBsbHZtbGl0ZT0wLjUwLjAgbnVtcHk9Mi40LjYgemlnbGFuZz0wLjE3LjE=";var Ts=null;function Ys(){return Ts??=Hs(Cn(qs)),Ts}var we=200,Be=(r,t,n)=>Q("button",{class:"rv-press",type:"button","aria-label":t,onclick:n},Q("span",{},r),Q("span",{class:"rv-press-word"},t));function $s({go:r,toggle:t,seek:n}){let e=0,s=Be("‹","Back",()=>r(e-1)),A=Be("▶","Play",t),i=Be("›","Next",()=>r(e+1));i.classList.add("rv-press-strong");let o=Q("input",{type:"range",class:"rv-range",min:"0",max:String(we),value:"0"});o.setAttribute("aria-label","How far this step has played"),o.addEventListener("input",()=>n(Number(o.value)/we));let a=Q("span",{class:"rv-step-count"}),h=Q("ol",{class:"rv-step-marks","aria-label":"Steps"}),g=Q("div",{class:"rv-player",role:"group","aria-label":"Player"},s,A,o,a,i,h);function l({steps:C}){h.replaceChildren(...C.map((p,m)=>Q("li",{},Q("button",{type:"button",onclick:()=>r(m)},String(m+1)))))}function I({steps:C},p,m){e=p,q(a,`${p+1} / ${C.length}`),s.disabled=p===0,i.disabled=p===C.length-1,h.querySelectorAll("button").forEach((u,w)=>{let{id:v,title:D}=C[w];u.toggleAttribute("data-done",m.has(v)),u.setAttribute("aria-label",`Step ${w+1}, ${D}${m.has(v)?", done":""}`),w===p?u.setAttribute("aria-current","step"):u.removeAttribute("aria-current")})}function d(C,p){o.value=String(Math.round(C*we));let[m,u]=p?["❚❚","Pause"]:["▶","Play"];q(A.firstElementChild,m),q(A.lastElementChild,u),A.getAttribute("aria-label")!==u&&A.setAttribute("aria-label",u)}return{element:g,take:l,show:I,tell:d}}var pn=class{constructor(t){this.still=t,this.seconds=1,this.share=0,this.playing=!1}begin(t){this.seconds=t,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(t){this.share=Math.min(1,Math.max(0,t)),this.playing=!1}pass(t){return this.playing?(this.share=Math.min(1,this.share+t/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var un=class{constructor({lesson:t,step:n,done:e,answers:s}){this.lesson=t;let A=t.steps.findIndex(({id:i})=>i===n);this.step=Math.max(0,A),this.seed=t.seed,this.done=new Set(e),this.answers=new Map(s.map(({step:i,values:o})=>[i,o]))}redraw(t){this.seed=t;for(let{id:n,question:e}of this.lesson.steps)e&&(this.answers.delete(n),this.done.delete(n))}takeNumbers(t){this.lesson=t}complete(t){return this.done.has(t)?!1:(this.done.add(t),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,seed:this.seed,done:[...this.done],answers:[...this.answers].map(([t,n])=>({step:t,values:n}))}}};var ve={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.","receptive field":"Of a cell: all the picture's pixels that it is computed from.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",descriptor:"The one vector that stands for a whole picture.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var Ti=Object.keys(ve).sort((r,t)=>t.length-r.length),Yi=Ti.map(r=>r.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),$i=new RegExp(`(?<![\\w-])(${Yi.join("|")})(s|es)?(?![\\w-])`,"gi");function Vi(r,t=new Set){let n=[],e=0;for(let s of r.matchAll($i)){let A=ve[s[1].toLowerCase()];if(t.has(A))continue;t.add(A);let i=Q("abbr",{class:"rv-term",title:A},s[0]);n.push(r.slice(e,s.index),i),e=s.index+s[0].length}return[...n,r.slice(e)].filter(s=>s!=="")}var Vs=(r,t=new Set)=>r.flatMap(({t:n,b:e,tone:s})=>{let A=Vi(n,t);return e||s?[Q(e?"strong":"span",{class:s?`rv-tone-${s}`:""},...A)]:A});var Xs=1e-9;function zs(r,t){let n=s=>Pi(t,s,r);if(n(r.right))return{state:"right",known:null,text:`Right: ${r.shown}.`};let e=r.wrong.find(s=>n(s.values))??null;return e?{state:"known",known:e,text:`Not quite: ${e.name}.`}:{state:"other",known:null,text:Xi(r,t)}}var Pi=(r,t,{margin:n,period:e})=>r.length===t.length&&ye(r,t,e).every(s=>Math.abs(s)<=n+Xs);function ye(r,t,n){let e=r.map((A,i)=>A-t[i]),s=e.length-1;return n&&(e[s]-=n*Math.round(e[s]/n)),e}function Xi({by:r,right:t,margin:n,names:e,period:s},A){if(r==="number")return`Not quite: ${Ps(ye(A,t,s)[0])}.`;if(r==="tuple")return`Not quite: ${ye(A,t,s).map((l,I)=>({off:l,name:e[I]})).filter(({off:l})=>Math.abs(l)>n+Xs).map(({off:l,name:I})=>`${I} is ${Ps(l)}`).join(", ")}.`;if(r==="cell")return"Not quite: it is another cell.";if(r==="points")return`Not quite, from left to right: ${A.map((g,l)=>`${R(Math.abs(g-t[l]))} ${zi(g-t[l])}`).join(", ")}.`;let i=A.filter(h=>t.includes(h)).length,o=A.length-i,a=o?`, and ${o} of yours ${o>1?"are":"is"} not among them`:"";return`Not quite: you have ${i} of the ${t.length}${a}.`}var R=r=>rt(String(Number(r.toFixed(4)))),Ps=r=>`${R(Math.abs(r))} too ${r>0?"high":"low"}`,zi=r=>Math.abs(r)<1e-9?"off":r>0?"too far right":"too far left";var mn={scale:1,ratio:1,offset:0,minimum:0},Wi=["inside","clamped","discarded"],Qn=[1,1],Vt={rules:mn,bins:Qn};function Ws(r,{values:t,rows:n,columns:e}){let s={values:Float32Array.from(t),channels:1,height:n,width:e};return(A,i)=>{let o={rois:[0,A,i,A,i],bins:Qn,rules:mn},a=r.plan("roi_align",{...o,height:n,width:e}),h=new Map;a.taps.forEach((l,I)=>{l>=0&&a.weights[I]&&h.set(l,(h.get(l)??0)+a.weights[I])});let[g]=r.forward("roi_align",{...o,features:s}).output;return{weights:h,value:g}}}function En(r,{values:t,rows:n,columns:e}){let s={values:Float32Array.from(t),channels:1,height:n,width:e};return(A,i)=>{let o={rois:[0,...A],bins:Qn,rules:{...mn,ratio:i}},{positions:a,taps:h,weights:g,state:l}=r.plan("roi_align",{...o,height:n,width:e}),I=Array.from(l,(C,p)=>({x:a[2*p],y:a[2*p+1],state:Wi[C],value:[0,1,2,3].reduce((m,u)=>{let w=h[4*p+u];return w<0?m:m+g[4*p+u]*t[w]},0)})),[d]=r.forward("roi_align",{...o,features:s}).output;return{samples:I,mean:d}}}function js(r,{values:t,bins:n}){let e={values:Float32Array.from(t),channels:1,height:1,width:t.length},s=[1,n];return(A,i)=>{let o={rois:[0,A,0,i,0],bins:s,rules:{scale:1}},[{x:a}]=r.axes("roi_pool",{...o,height:1,width:t.length});return{columns:Array.from({length:n},(g,l)=>{let[I,d]=[a.cells?.[2*l]??0,a.cells?.[2*l+1]??0];return Array.from({length:Math.max(0,d-I)},(C,p)=>I+p)}),maxima:[...r.forward("roi_pool",{...o,features:e}).output]}}}var Zs=(r,t)=>(n,e)=>{let s=[0,n,0,n,0],A={...mn,scale:1/t,offset:e};return r.plan("roi_align",{rois:s,bins:Qn,rules:A,height:1,width:1}).positions[0]};function _s({check:r},{columns:t,maxima:n},e){return r==="maximum"?[n[e]]:r==="columns"?[...t[e]]:[new Set(t.flat()).size]}function tr({check:r},{samples:t,mean:n}){return r==="mean"?[n]:r==="samples"?[t.length]:[...new Set(t.map(({x:e})=>e))].sort((e,s)=>e-s)}function nr({check:r},{weights:t,value:n}){if(r==="value")return[n];if(r==="taps")return[...t.keys()].sort((s,A)=>s-A);let[e]=[...t].sort(([,s],[,A])=>A-s);return[e[0]]}var er=({right:r,margin:t},n)=>n.length===r.length&&n.every((e,s)=>Math.abs(e-r[s])<=t/2+1e-6);var ji=20,Zi={right:"✓",known:"✗",other:"✗"};function rr(r,t,{answered:n,redraw:e}){let s=_i(r).map(y=>Q("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":y})),A=r.others.map((y,B)=>Q("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>m(B)},y)),i=Q("button",{class:"rv-press rv-press-strong",type:"button",onclick:v},"Check"),o=Q("button",{class:"rv-press",type:"button",onclick:e},"Other numbers"),a=s.map((y,B)=>r.by==="tuple"?Q("label",{class:"rv-answer-named"},r.names[B],y):y),h=Q("div",{class:"rv-answer"},...a,...A,i,o),g=Q("p",{class:"rv-verdict",role:"status"}),l=Q("p",{class:"rv-why"}),I=Q("p",{class:"rv-working"}),d=Q("div",{class:"rv-question"},Q("p",{class:"rv-asks"},r.asks),h,g,l,I);for(let y of s)y.addEventListener("input",p),y.addEventListener("keydown",B=>{B.stopPropagation(),B.key==="Enter"&&!i.disabled&&v()});function C(){if(!s.length)return t.picks.size?[...t.picks].sort((B,F)=>B-F):null;let y=s.map(({value:B})=>sr(B)).filter(B=>B!=null);return y.length!==s.length?null:r.by==="points"?y.sort((B,F)=>B-F):y}function p(){let y=C();y&&r.by==="points"?t.place(y):w()}function m(y){t.pick(t.buttons.length+y)}function u(){let{places:y}=t;y.length&&!to(C(),y)&&s.forEach((B,F)=>{B.value=String(y[F])}),w()}function w(){i.disabled=s.length?s.some(({value:y})=>!y.trim()):!t.picks.size,A.forEach((y,B)=>{y.setAttribute("aria-pressed",String(t.picks.has(t.buttons.length+B)))})}function v(){let y=C();if(y)return n(y);let B=s.find(({value:F})=>sr(F)==null);B&&(d.dataset.state="unread",q(g,`“${B.value.trim().slice(0,ji)}” is no number. Write one such as 2.5.`),q(l,""),q(I,""),B.focus())}function D(y){t.reveal(y),y&&!C()&&s.forEach((F,St)=>{F.value=String(y[St])});let B=y&&zs(r,y);d.dataset.state=B?.state??"open",q(g,B?`${Zi[B.state]} ${B.text}`:""),q(l,B?.known?.words??""),q(I,B?r.working:""),u(),B&&H()}function H(){let y=t.found(r);!y||er(r,y)||(d.dataset.state="mismatch",q(g,"The kernel in this browser gives another answer than the one expected here."))}return D(null),{element:d,show:D,ready:u}}function sr(r){let t=r.trim().replace(",",".").replace("−","-");return t&&Number.isFinite(Number(t))?Number(t):null}function _i({by:r,label:t,right:n,names:e}){return r==="number"?[t]:r==="tuple"?[...e]:r==="points"?n.map((s,A)=>`${t} ${A+1}`):[]}var to=(r,t)=>r?.every((n,e)=>Math.abs(n-t[e])<1e-4)??!1;var no="tolias";function Ar(r,{maps:t,rows:n,columns:e,channels:s,levels:A}){let{regions:i}=r.regions({height:n,width:e,scales:A,overlap:.4,variant:no}),o=Array.from({length:i.length/4},(a,h)=>{let[g,l,I]=i.subarray(4*h);return{x:g,y:l,size:I-g+1}});return t.map(a=>{let h={values:Float32Array.from(a),channels:s,height:n,width:e},{maxima:g}=r.regionMaxima({features:h,regions:i}),l=o.map((I,d)=>ut([...g.subarray(d*s,(d+1)*s)]));return{squares:o,vectors:l}})}function xe(r,t,n){let s=[r,t].map(({vectors:h},g)=>Xt(h.filter((l,I)=>!n[g]?.has(I)))),A=r.vectors.map(h=>t.vectors.map(g=>Pt(h,g))),i=s.map(h=>Math.hypot(...h)),o=A.reduce((h,g,l)=>n[0]?.has(l)?h:h+g.reduce((I,d,C)=>n[1]?.has(C)?I:I+d,0),0),a=i[0]*i[1];return{products:A,sums:s,lengths:i,total:o,cosine:a?o/a:0}}function wn([r,...t],n){let e=t.map(A=>xe(r,A,[n[0]]).cosine),s=e.map((A,i)=>i).sort((A,i)=>e[i]-e[A]);return{cosines:e,order:s}}function ir({kind:r,target:t,margin:n},e,s){let[A,i]=e;if(r==="pair"){let o=(A.vectors.length-s[0].size)*(i.vectors.length-s[1].size);return Math.abs(o-t)<=n}return r!=="drops"||s[0].size===A.vectors.length?!1:Math.abs(wn(e,s).order.indexOf(0)+1-t)<=n}function or({check:r},t){let{cosines:n}=wn(t,[new Set]);return r==="cosine"?[n[0]]:[n.length]}function ut(r){let t=Math.hypot(...r);return r.map(n=>t?n/t:0)}var Pt=(r,t)=>r.reduce((n,e,s)=>n+e*t[s],0),Xt=r=>r.length?r.reduce((t,n)=>t.map((e,s)=>e+n[s])):[0];var eo="http://www.w3.org/2000/svg";function c(r,t={},...n){let e=document.createElementNS(eo,r);return f(e,t),e.append(...n),e}function f(r,t){for(let[n,e]of Object.entries(t))e==null||e===!1?r.removeAttribute(n):r.setAttribute(n,e===!0?"":String(e))}function Bn(r,t){let n=r.getScreenCTM(),e=new DOMPoint(t.clientX,t.clientY);return n?e.matrixTransform(n.inverse()):e}function U(r,t){let n=r.slice(1).map((s,A)=>Math.hypot(...s.map((i,o)=>i-r[A][o]))),e=t*n.reduce((s,A)=>s+A,0);for(let s=0;s<n.length;s+=1){if(e<=n[s]){let A=n[s]?e/n[s]:0;return r[s].map((i,o)=>i+(r[s+1][o]-i)*A)}e-=n[s]}return[...r[r.length-1]]}var it=100,S=(r,t)=>Number((Math.round(r*t)/t).toFixed(6)),O=r=>r*r*(3-2*r),k=(r,t,n,e)=>c("line",{x1:r,y1:t,x2:n,y2:e}),E=(r,t,n,e="middle")=>c("text",{x:r,y:t,"text-anchor":e},n);var M=class{constructor(t,n,e){this.figure=t,this.wires=n,this.asked=e,this.open=!e,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.writes=!1,this.element=c("svg")}drawn({name:t,width:n,height:e},s,A=this.scale){let i={viewBox:`0 0 ${n} ${e+(A?.height??0)}`},o=c("svg",{...i,class:"rv-drawing",role:"group","aria-label":t},...s);return A&&(f(A.element,{transform:`translate(0 ${e})`}),o.append(A.element)),o}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(t){let n=this.picks.has(t);this.asked?.by!=="cells"&&this.picks.clear(),n?this.picks.delete(t):this.picks.add(t),this.showPicks(),this.wires.picked()}showPicks(){this.buttons.forEach((t,n)=>{f(t,{"aria-pressed":String(this.picks.has(n))})})}get places(){return[]}place(t){}take(t){this.use(t),this.draw()}paint(t){}play(t,n=!1){n&&(this.held=!1),!this.held&&(this.playTo(t),this.draw())}reveal(t){let{asked:n}=this;if(!n)return;this.open=!!t,this.buttons.forEach((s,A)=>{f(s,{"data-right":t?String(n.right.includes(A)):null,"data-ghost":t?String(t.includes(A)):null})});let e=["cell","cells","choice"].includes(n.by);this.picks=new Set(e?t??[]:[]),this.showPicks(),this.scale?.show(t?{right:n.right[0],ghost:t[0]}:null),this.draw()}playTo(t){}use(t){}draw(){}reached(t){return!1}found(t){return null}lines(){return[]}};var ke={fine:.025,usual:.05,wide:.25},so=18,mt=20,ro=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]);function N(r,[t,n],...e){return c("g",{tabindex:0,...{role:"slider","aria-label":r,"aria-valuemin":t,"aria-valuemax":n}},...e)}var Qt=(r="rv-bin-corner")=>c("g",{},c("circle",{r:so,class:"rv-knob-reach"}),c("circle",{r:10,class:r})),Et=(r,{x:t,y:n})=>f(r.firstElementChild,{transform:`translate(${t} ${n})`});function G(r,t,{flat:n=!1,unit:e=1}={}){r.addEventListener("keydown",s=>{let A=ro.get(s.key);if(!A||n&&!A[0])return;s.preventDefault(),s.stopPropagation();let i=e*(s.shiftKey?ke.wide:s.altKey?ke.fine:ke.usual);t(A[0]*i,A[1]*i)})}function J(r,t){let n=null;r.addEventListener("pointerdown",s=>{n=s.button?null:t(s.target,Bn(r,s)),n&&(s.preventDefault(),r.setPointerCapture(s.pointerId))}),r.addEventListener("pointermove",s=>{n&&r.hasPointerCapture(s.pointerId)&&n(Bn(r,s))});let e=s=>n&&s.preventDefault();r.addEventListener("touchstart",e,{passive:!1})}function vn(r,t,n){let e=!1;r.addEventListener("pointerdown",s=>{e=s.pointerType==="touch"},{capture:!0}),J(r,(s,A)=>e&&!t.contains(s)?null:(t.focus({preventScroll:!0}),n(A),n)),r.addEventListener("click",s=>{e&&n(Bn(r,s))})}function V(r,t,n){return f(r,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":t}),r.addEventListener("click",n),r.addEventListener("keydown",e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),e.stopPropagation(),n())}),r}var L=(r,t,n)=>z(Math.min(n,Math.max(t,r))),z=r=>Number(r.toFixed(6));var zt=20,yn=9,Ao=8,wt=class{constructor({x:t,side:n,low:e,high:s,title:A}){this.x=t,this.side=n,this.low=NaN,this.high=NaN,this.title=E(t+n/2,zt-7,A),this.axes=c("g",{class:"rv-panel-axes"}),this.drawn=c("g");let i=c("rect",{width:n,height:n,class:"rv-panel-ground"}),o=c("svg",{x:t,y:zt,width:n,height:n},i,this.axes,this.drawn);this.element=c("g",{},o,this.title),this.span(e,s)}get height(){return zt+this.side}span(t,n){if(this.low===t&&this.high===n)return;this.low=t,this.high=n;let[e]=[this.at([0,0])];this.axes.replaceChildren(k(e.x,0,e.x,this.side),k(0,e.y,this.side,e.y))}get unit(){return this.side/(this.high-this.low)}at([t,n]){return{x:(t-this.low)*this.unit,y:this.side-(n-this.low)*this.unit}}outside(t){let{x:n,y:e}=this.at(t);return{x:this.x+n,y:zt+e}}vectorAt({x:t,y:n}){return[this.low+(t-this.x)/this.unit,this.low+(this.side-(n-zt))/this.unit]}arrow(t,n,e=""){let[s,A]=[this.at([0,0]),this.at(t)],i=Math.hypot(A.x-s.x,A.y-s.y)||1,[o,a]=[(A.x-s.x)/i,(A.y-s.y)/i],h={x:A.x-yn*o,y:A.y-yn*a},g=d=>`${h.x-d*.45*yn*a} ${h.y+d*.45*yn*o}`,l=`M${s.x} ${s.y}L${h.x} ${h.y}M${g(1)}L${A.x} ${A.y}L${g(-1)}Z`,I=c("g",{class:`rv-vector ${n}`},c("path",{d:l}));return e&&I.append(this.name(t,e)),I}name(t,n){let{x:e,y:s}=this.at(t),A=e>this.side-14-Ao*n.length,i=E(e+(A?-9:9),Math.max(12,s-5),n,A?"end":"middle");return A||f(i,{"text-anchor":"start"}),i}ellipse({centre:t,long:n,wide:e,angle:s},A){let{x:i,y:o}=this.at(t),a=`rotate(${-180*s/Math.PI} ${i} ${o})`;return c("ellipse",{cx:i,cy:o,rx:2*n*this.unit,ry:2*e*this.unit,transform:a,class:A})}cover(){let t=E(this.side/2,this.side/2+8,"?");return t.classList.add("rv-panel-cover"),t}dot(t,n){let{x:e,y:s}=this.at(t);return c("circle",{cx:e,cy:s,r:3.2,class:n})}};var ar=6,hr=3,io=3e-7;function T(r,t=1){for(let n=0;n<ar;n+=1){let e=Number(r.toFixed(n));if(De(e,r,t))return e}return Number(r.toFixed(ar))}var Y=r=>rt(String(r)),b=(r,t)=>Y(T(r,t));function x(r,t=1){let n=Number(r.toFixed(hr));return`${De(n,r,t)?"":"≈ "}${Y(n)}`}var Bt=r=>x(r).startsWith("≈")?x(r):`= ${x(r)}`;function W(r,t,n,e){return De(t,n,e)?`${r} = ${Y(Number(t.toFixed(9)))}`:`${r} ≈ ${rt(n.toFixed(hr))}`}var De=(r,t,n)=>Math.abs(r-t)<=io*Math.max(1,n),Dt=r=>r.reduce((t,n)=>Math.max(t,Math.abs(n)),0);var[dr,fr]=[340,12],be=(dr-fr)/2,oo=10,gr=10,ao=1.12,Se=["a","b"],lr=.06,ho=1e-9,xn=class extends M{constructor(t,n,e){super(t,n,e);let{arrows:s,path:A,most:i}=t;this.writes=!0,this.length=A[0]??Math.hypot(...s[0]);let o=Xt([cr(s[0],Math.max(i,this.length)),...s.slice(1)]),a=ao*Math.max(...o);this.before=new wt({x:0,side:be,low:-lr*a,high:a,title:"as they are"}),this.after=new wt({x:be+fr,side:be,low:-2*lr,high:2,title:"length 1"});let h=c("circle",{r:14,class:"rv-sample-reach"}),g=c("circle",{r:7,class:"rv-sample-dot"});this.handle=i?N("Tip of arrow a; the arrows stretch it",[1,i],h,g):c("g"),f(this.handle,{class:"rv-sample"});let l=[this.before.element,this.after.element,this.handle],d=this.drawn({name:"Two vectors and their sum, as they are and with length 1",width:dr,height:this.before.height+4},l);i&&this.listen(d),this.element=d,this.draw()}get vectors(){let[t,...n]=this.figure.arrows;return[cr(t,this.length),...n]}listen(t){let n=ut(this.figure.arrows[0]);J(t,e=>this.handle.contains(e)?(this.handle.focus({preventScroll:!0}),s=>{let[A,i]=this.before.vectorAt(s);this.stretch(S(A*n[0]+i*n[1],gr))}):null),G(this.handle,(e,s)=>this.stretch(this.length+e-s),{unit:oo})}stretch(t){this.length=L(t,1,this.figure.most),this.hold()}playTo(t){let{path:n}=this.figure;if(!n.length)return;let[e]=U(n.map(s=>[s]),O(t));this.length=S(e,gr)}reached({kind:t,target:n,margin:e}){return t==="length"&&Math.abs(this.length-n)<=e}found(){let[t,n]=this.vectors.map(e=>Math.hypot(...ut(e)));return[Math.abs(t-n)<=ho?3:t>n?0:1]}lines(){if(!this.open)return this.vectors.map((e,s)=>Ir(e,Se[s]));let t=this.vectors.map((e,s)=>`${Ir(e,Se[s])}, then ${go(e)}`);if(!this.figure.most)return t;let n=[e=>e,ut].map(e=>{let[s,A]=[this.vectors,this.figure.arrows].map(i=>Xt(i.map(e)));return lo(Math.atan2(s[1],s[0])-Math.atan2(A[1],A[0]))});return[...t,`the sum has turned by ${n[0]}, that of length 1 by ${n[1]}`]}draw(){let{vectors:t}=this,n=this.open?t.map(ut):[];for(let[i,o]of[[this.before,t],[this.after,n]]){let a=o.length?[i.arrow(Xt(o),"rv-vector-sum","a + b")]:[],h=o.map((g,l)=>i.arrow(g,`rv-vector-${l}`,Se[l]));i.drawn.replaceChildren(...a,...h)}if(this.open?this.after.drawn.prepend(this.circle()):this.after.drawn.append(this.after.cover()),!this.figure.most)return;let{x:e,y:s}=this.before.outside(t[0]),A={"aria-valuenow":b(this.length),"aria-valuetext":`length ${b(this.length)}`};f(this.handle,{transform:`translate(${e} ${s})`,...A})}circle(){let{x:t,y:n}=this.after.at([0,0]);return c("circle",{cx:t,cy:n,r:this.after.unit,class:"rv-unit-circle"})}},cr=(r,t)=>ut(r).map(n=>n*t);function Ir(r,t){let[n,e]=r.map(o=>x(o).replace("≈ ","")),s=Math.hypot(...r),A=x(s),i=r.every(o=>!x(o).startsWith("≈"))&&!A.startsWith("≈");return`${t} = (${n}, ${e}): √(${n}² + ${e}²) ${i?"=":"≈"} ${A.replace("≈ ","")}`}function go(r){let t=ut(r).map(e=>x(e));return`${t.some(e=>e.startsWith("≈"))?"≈ ":""}(${t.map(e=>e.replace("≈ ","")).join(", ")})`}function lo(r){let t=Math.abs(180*r/Math.PI);return t<1e-6?"0°":`≈ ${rt(t.toFixed(1))}°`}var[Cr,Me,Fe]=[18,118,140],[pr,co]=[14,14],Io=2,ur=80,fo=.12;function mr(r){let t=c("g",{class:"rv-losses"});function n(e,s,A,i){let o=Io/i,a=Array.from({length:ur+1},(B,F)=>o*(2*F/ur-1)),h=a.map(B=>e(kn(s,B)).loss),[g,l]=[Math.min(...h),Math.max(...h)],I=B=>pr+(B/o+1)/2*(r-pr-co),d=B=>Me-(B-g)/(l-g||1)*(Me-Cr),C=Co(A,o).map(B=>{let F=k(I(B),Cr-4,I(B),Me+4);return f(F,{class:"rv-kink"}),F}),p=Math.min(o/3,fo*3*(l-g)/(Math.abs(A.slope)||1)),[m,u]=[-p,p].map(B=>A.loss+B*A.slope),w=k(I(-p),d(m),I(p),d(u));f(w,{class:"rv-tangent"});let v=c("path",{d:`M${a.map((B,F)=>`${I(B)} ${d(h[F])}`).join("L")}`});f(v,{class:"rv-overlap-way"});let D=c("circle",{cx:I(0),cy:d(A.loss),r:6,class:"rv-sample-dot"}),H=[-o,o].map(B=>{let F=E(I(B),Fe-4,`${B>0?"+":""}${b(B)}`,B>0?"end":"middle");return B<0&&f(F,{"text-anchor":"start"}),F}),y=E(I(0),Fe-4,"cells from here");t.replaceChildren(...C,v,w,D,...H,y)}return{element:t,height:Fe,show:n}}var kn=([r,t,n,e],s)=>[r+s,t,n+s,e];function Co({samples:r},t){let n=new Set;for(let e of new Set(r.map(s=>s.x)))for(let s=Math.ceil(e-t);s<=e+t;s+=1)n.add(Number((s-e).toFixed(5)));return[...n].sort((e,s)=>e-s)}var Qr=({output:r,loss:t,slope:n})=>[`output ${x(r)}, loss ${x(t)}`,`slope ${x(n)} a cell`];var Er=340,[po,uo]=[.35,1.35],vt={top:40,height:52,room:42},mo=22,ot=class{constructor(t){this.figure=t,this.isLine=t.rows===1,this.around=t.shows.includes("window")?uo:po,this.size=Er/(t.columns+2*this.around),this.top=this.isLine?vt.top:this.around*this.size,this.width=Er,this.height=this.isLine?vt.top+vt.height+vt.room:(t.rows+2*this.around)*this.size+mo,this.cells=t.values.map((n,e)=>this.makeCell(n,e)),this.element=c("g",{},...this.cells.flat(),...this.numbers(),...this.window())}get rowHeight(){return this.isLine?vt.height:this.size}at(t,n){return{x:(this.around+t+.5)*this.size,y:this.top+(this.isLine?.66*vt.height:(n+.5)*this.size)}}position({x:t,y:n}){return{x:t/this.size-this.around-.5,y:(n-this.top)/this.rowHeight-.5}}box([t,n,e,s]){let A=this.at(t,n),i=(e-t)*this.size;return this.isLine?{x:A.x,y:this.top-6,width:i,height:vt.height+12}:{...A,width:i,height:(s-n)*this.size}}makeCell(t,n){let{columns:e}=this.figure,[s,A]=[(this.around+n%e)*this.size,this.top+Math.floor(n/e)*this.rowHeight],i=c("rect",{x:s,y:A,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),o=E(s+11,A+17,R(t));return o.classList.add("rv-map-value"),[i,o]}numbers(){let t=this.top+this.figure.rows*this.rowHeight+18;return Array.from({length:this.figure.columns},(n,e)=>{let s=E(this.at(e,0).x,t,String(e));return s.classList.add("rv-map-number"),s})}window(){let{rows:t,columns:n,shows:e}=this.figure;if(!e.includes("window"))return[];let[s,A]=[this.at(-1,0).x,this.at(n,0).x],[i,o]=this.isLine?[this.top-6,this.top+vt.height+6]:[this.at(0,-1).y,this.at(0,t).y],a=[k(s,i,s,o),k(A,i,A,o)];this.isLine||a.push(k(s,i,A,i),k(s,o,A,o));for(let l of a)f(l,{class:"rv-window"});let h=this.top+t*this.rowHeight+18,g=[E(s,h,"−1"),E(A,h,String(n))];for(let l of this.isLine?g:[])l.classList.add("rv-map-number");return[...a,...this.isLine?g:[]]}paint(t){let{values:n}=this.figure,e=[Math.min(...n),Math.max(...n)];this.cells.forEach(([s,A],i)=>{let o=et(t.ramps.sequential,n[i],e);f(s,{style:`fill:${st(o)}`}),f(A,{style:`fill:${ft(o,t)}`})})}};var Qo=.05;function wr(r,t){let{values:n,rows:e,columns:s,ratio:A,aim:i}=t,o={values:Float32Array.from(n),channels:1,height:e,width:s},a=En(r,t);return h=>{let{samples:g,mean:l}=a(h,A),I=i==null?t.upstream:l-i,d={rois:[0,...h],bins:Vt.bins,rules:{...Vt.rules,ratio:A}},C=Float32Array.of(I),p=r.backward("roi_align",{...d,features:o,gradOutput:C}),[,m,,u]=p.rois??[0,0,0,0],w=i==null?0:(l-i)**2/2;return{samples:g,output:l,upstream:I,amounts:[...p.features],slope:m+u,loss:w}}}var Dn=r=>r.flatMap((t,n)=>t?[n]:[]);function Br({check:r},{amounts:t,slope:n,loss:e},{mark:s,next:A}){if(r==="receivers")return Dn(t);if(r==="amount")return[t[s??0]];let i=A-e-n;return[Math.abs(i)<=Qo*Math.abs(n)?1:i>0?0:2]}function vr({kind:r,target:t,margin:n},{amounts:e,loss:s},A){return r==="receivers"?Math.abs(Dn(e).length-t)<=n:r==="loss"?Math.abs(s-t)<=n:r==="zoom"&&A===t}var Eo=74,[yr,bt]=[26,38];function P({values:r},t){let n=c("g",{class:"rv-answer-scale"});function e(s){if(!s)return n.replaceChildren();let A=[...r,s.right,s.ghost],[i,o]=[Math.min(...A),Math.max(...A)],a=d=>yr+(d-i)/(o-i||1)*(t-2*yr),h=c("line",{x1:a(i),x2:a(o),y1:bt,y2:bt}),g=[i,o].map(d=>Re(a(d),bt,3,"rv-scale-end")),l=Re(a(s.right),bt,7,"rv-scale-right"),I=Re(a(s.ghost),bt,9,"rv-ghost");n.replaceChildren(h,...g,I,l,xr(a(s.right),bt-14,R(s.right),t),xr(a(s.ghost),bt+26,`yours ${R(s.ghost)}`,t))}return e(null),{element:n,height:Eo,show:e}}var Re=(r,t,n,e)=>c("circle",{cx:r,cy:t,r:n,class:e});function xr(r,t,n,e){let s=r<e/4?"start":r>3*e/4?"end":"middle";return c("text",{x:s==="middle"?r:r<e/2?r-10:r+10,y:t,"text-anchor":s},n)}var wo=4,Bo=60,[vo,yo]=[8,44],xo=4,kr=[[1,"▲ uphill"],[-1,"▼ downhill"]],bn=class extends M{constructor(t,n,e){super(t,n,e);let{rows:s,columns:A,shows:i,path:o,zooms:a}=t;this.writes=i.includes("sum"),this.edges=o[0],this.zoom=a[0],this.share=0,this.reader=null,this.read=null,this.map=new ot({...t,shows:[]}),this.gains=c("g",{class:"rv-gains"}),this.box=c("rect",{class:"rv-bin"}),this.marks=c("g",{class:"rv-samples"}),this.buttons=e?.by==="cells"?t.values.map((m,u)=>this.makeButton(u)):[];let h=c("rect",{class:"rv-bin-body"});this.handle=t.moves?N("Bin; the arrows move it",[0,A],h):c("g"),this.curve=i.includes("curve")?mr(this.map.width):null;let g=e?.wrong.map(({values:m})=>m[0])??[];this.scale=e?.by==="number"?P({values:[0,...g]},this.map.width):null;let l=c("g",{},...this.map.cells.map(([,m])=>m)),I=[this.map.element,this.gains,l,this.box,this.marks,...this.buttons,this.handle],d=`A bin on ${s} × ${A} cells, and what goes back from it`,{width:C,height:p}=this.map;this.drawing=this.drawn({name:d,width:C,height:p},I,this.curve??this.scale),t.moves&&this.listen(this.drawing),this.chips=a.length>1?a.map(m=>this.chip(`× ${m}`,()=>this.enlarge(m))):[],this.element=Q("div",{class:"rv-backward-figure"},this.drawing,this.group()),this.draw()}group(){let{chips:t}=this,n=this.figure.shows.includes("arrows")?kr.map(([A,i])=>this.chip(i,()=>this.walk(A))):[],e=t.length?"Enlargement":"A step along the slope",s=[...t,...n];return s.length?Q("div",{class:"rv-ratios",role:"group","aria-label":e},...s):null}chip(t,n){return Q("button",{class:"rv-chip",type:"button",onclick:n},t)}makeButton(t){let{columns:n}=this.figure,{size:e}=this.map,[s,A]=[Math.floor(t/n),t%n],{x:i,y:o}=this.map.at(A-.5,s-.5),a=(l,I)=>c("rect",{x:i+l,y:o+l,width:e-2*l,height:e-2*l,class:I}),h=[a(0,"rv-pick"),a(2,"rv-cell-right"),a(6,"rv-cell-edge")],g=`row ${s}, column ${A}`;return V(c("g",{class:"rv-cell"},...h),g,()=>this.pick(t))}listen(t){J(t,(n,e)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[s,A]=[this.map.position(e),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(A,S(o-s.x,mt),S(a-s.y,mt))}}),G(this.handle,(n,e)=>this.shift(this.edges,n,e))}shift([t,n,e,s],A,i){let{rows:o,columns:a}=this.figure,[h,g]=[e-t,s-n],l=L(t+A,0,a-1-h),I=this.curve?n:L(n+i,0,o-1-g);this.edges=[l,I,z(l+h),z(I+g)],this.hold()}enlarge(t){this.zoom=t,this.hold()}walk(t){this.edges=this.stepped(this.edges,t),this.hold()}stepped(t,n){let{columns:e,rate:s}=this.figure,A=this.reader?.(t).slope??0,i=t[2]-t[0];return kn(t,L(t[0]+n*s*A,0,e-1-i)-t[0])}use(t){this.reader=wr(t,this.figure),this.held||this.playTo(this.share)}paint(t){this.map.paint(t)}playTo(t){let{path:n,zooms:e,shows:s}=this.figure;this.share=t,this.zoom=e[Math.min(e.length-1,Math.floor(t*e.length))];let A=U(n,O(t)).map(i=>S(i,it));if(this.edges=A,!!s.includes("arrows"))for(let i=0;i<Math.floor(t*wo);i+=1)this.edges=this.stepped(this.edges,-1)}reached(t){return this.read!=null&&vr(t,this.read,this.zoom)}found(t){let{read:n,reader:e}=this;if(!n||!e)return null;let s=e(kn(this.edges,1)).loss;return Br(t,n,{mark:this.figure.mark,next:s})}lines(){let{read:t,figure:n}=this;return!t||!this.writes||!this.open?[]:n.aim==null?[Do(t)]:Qr(t)}draw(){let{map:t,edges:n,figure:e}=this;this.read=this.reader?.(n)??null;let{read:s}=this,A=t.box(n);f(this.box,A);let i=e.mark==null?[]:[this.markOf(e.mark)],o=s&&this.open?s.amounts.flatMap((h,g)=>this.gainOf(h,g)):[];this.gains.replaceChildren(...o,...i);let a=s&&(this.open||e.mark!=null)?s.samples:[];this.marks.replaceChildren(...a.map(({x:h,y:g})=>{let{x:l,y:I}=t.at(h,g);return c("circle",{cx:l,cy:I,r:4.5,class:"rv-mark"})})),e.shows.includes("arrows")&&s&&this.marks.append(...ko(A,s.slope)),e.moves&&this.drawHandle(A),this.curve&&this.reader&&s&&this.open?this.curve.show(this.reader,n,s,this.zoom):this.curve?.element.replaceChildren(),this.chips.forEach((h,g)=>{h.setAttribute("aria-pressed",String(e.zooms[g]===this.zoom))})}drawHandle(t){let[n,e]=this.edges;f(this.handle.firstElementChild??this.handle,t),f(this.handle,{class:"rv-bin-handle","aria-valuenow":T(n),"aria-valuetext":`from x ${Y(T(n))}, y ${Y(T(e))}`})}cellOf(t){let{columns:n}=this.figure,{x:e,y:s}=this.map.at(t%n-.5,Math.floor(t/n)-.5);return{x:e,y:s,width:this.map.size,height:this.map.size}}gainOf(t,n){if(!t)return[];let e=Math.max(...(this.read?.amounts??[]).map(Math.abs)),{x:s,y:A,width:i}=this.cellOf(n),o=c("rect",{x:s,y:A,width:i,height:i,class:"rv-gain"});if(f(o,{style:`fill-opacity:${.2+.5*(Math.abs(t)/e)}`}),i<Bo)return[o];let a=E(s+i/2,A+i-6,x(t).replace("≈ ",""));return a.classList.add("rv-gain-value"),[o,a]}markOf(t){return c("rect",{...this.cellOf(t),class:"rv-square-kept"})}};function ko({x:r,y:t,width:n,height:e},s){let A=Math.min(yo,vo+7*Math.abs(s));return kr.map(([i])=>{let o=i*Math.sign(s),a=o>0?r+n:r,[h,g]=[a+o*A,a+o*(A-6)],l=t+e/2,I=`M${a} ${l}H${g}M${g} ${l-5}L${h} ${l}L${g} ${l+5}Z`;return c("path",{d:I,class:i>0?"rv-arrow rv-arrow-up":"rv-arrow"})})}function Do({amounts:r,upstream:t}){let n=Dn(r).map(s=>T(r[s])),e=n.reduce((s,A)=>s+A,0);return n.length>xo?`${Ct(n.length,"cell")} get ${Y(T(e))} in all`:W(n.map(Y).join(" + "),e,t,Math.abs(t))}var Mr=128,[Dr,br]=[24,96],[Ne,Ge]=[20,108];function Fr({ratios:r,exact:t},n){let e=c("g",{class:"rv-bars"}),s=t??0;function A(i,o){let a=r.map(i),h=Math.max(...a.map(u=>Math.abs(u-s)),1e-6),g=u=>(Dr+br)/2-(u-s)/h*((br-Dr)/2),l=u=>Ne+(u+.5)/r.length*(n-Ne-Ge),I=k(Ne,g(s),n-Ge+4,g(s));f(I,{class:"rv-exact"});let d=r.flatMap((u,w)=>{if(u>o)return[Sr(l(w),u,!1)];let[v,D]=[l(w),g(a[w])],H=u===o?" rv-bar-now":"",y=k(v,g(s),v,D);return f(y,{class:"rv-stem"}),[y,c("circle",{cx:v,cy:D,r:6,class:`rv-bar${H}`}),Sr(v,u,u===o)]}),C=E(n-Ge+8,g(s)+4,`exact ${x(s)}`);f(C,{"text-anchor":"start"});let p=r.indexOf(o),m=E(l(p),g(a[p])+(a[p]<s?20:-11),x(a[p]));e.replaceChildren(I,...d,C,...p<0?[]:[m])}return{element:e,height:Mr,show:A}}function Sr(r,t,n){let e=E(r,Mr-4,String(t));return n&&e.classList.add("rv-bar-label-now"),e}function Ut(r,t){let n=[{count:t,step:1,centre:.5,field:1}];for(let[e,s,A]of r){let{count:i,step:o,centre:a,field:h}=n[n.length-1];n.push({count:Math.floor((i+2*A-e)/s)+1,step:o*s,centre:a+((e-1)/2-A)*o,field:h+(e-1)*o})}return n}function Sn(r,t,n){let e=[Array.from({length:t},(s,A)=>+(A===n))];return Ut(r,t).slice(1).forEach(({count:s},A)=>{let i=e[A];e.push(Array.from({length:s},(o,a)=>{let h=Ue(r[A],a);return h.reduce((g,l)=>g+(i[l]??0),0)/h.length}))}),e}var Ue=([r,t,n],e)=>Array.from({length:r},(s,A)=>e*t-n+A);function Oe(r,t){let n=[[t,t]];for(let e of[...r].reverse()){let[s,A]=n[0];n.unshift([Ue(e,s)[0],Ue(e,A)[e[0]-1]])}return n}var Ot=r=>r.indexOf(Math.max(...r));function Rr(r){let t=Ut(r,1);return`1 + ${r.map(([e],s)=>`${e-1} × ${t[s].step}`).join(" + ")} = ${t[t.length-1].field} pixels`}var bo={alone:({weights:r},t)=>Nr(r,t),weight:({weights:r},t)=>Nr(r,t),value:({value:r},t)=>It(r,t),aside:({value:r,weights:t},n)=>It(r,n)&&!Gr(t),alike:({weights:r})=>Gr(r)},So={mean:({mean:r},t)=>It(r,t),samples:({samples:r},t)=>It(r.length,t),discarded:({samples:r},t)=>It(r.filter(({state:n})=>n==="discarded").length,t)},Mo={still:({before:r,now:t,moved:n},e)=>Ur(r,t)&&n>=e.target-e.margin,jump:({before:r,now:t})=>!Ur(r,t),apart:({now:{columns:r}})=>new Set(r.flat()).size===r.flat().length},Fo={strongest:(r,t)=>It(Ot(r),t),answering:(r,t)=>It(r.filter(n=>n>0).length,t)},Ro={reads:({position:r},t)=>It(r,t),fits:({missed:r},{target:t,margin:n})=>Math.abs(r[t])<=n+1e-6},Or=(r,t)=>bo[r.kind]?.(t,r)??!1,Lr=(r,t)=>So[r.kind]?.(t,r)??!1,It=(r,{target:t,margin:n})=>Math.abs(r-t)<=n,Nr=(r,t)=>[...r.values()].some(n=>It(n,t)),Gr=r=>r.size===4&&[...r.values()].every(t=>t===.25),Jr=(r,t)=>Mo[r.kind]?.(t,r)??!1,Ur=(r,t)=>r.columns.join(";")===t.columns.join(";"),Kr=(r,t)=>Fo[r.kind]?.(t,r)??!1,Hr=(r,t)=>Ro[r.kind]?.(t,r)??!1;var No=40,Le=22,Mn=class{constructor(t,n,e){this.map=t,this.asked=n,this.moved=e,this.touched=!1,this.at=n.right.map((s,A)=>A),this.handles=this.at.map((s,A)=>this.makeHandle(A)),this.right=c("g",{class:"rv-right-points"}),this.element=c("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((t,n)=>t-n):[]}makeHandle(t){let n=c("rect",{x:-14,y:-16,width:28,height:Le+18,class:"rv-sample-reach"}),e=c("path",{d:`M0 ${Le}L-7 4L7 4Z`,class:"rv-point-mark"}),s=[-1,this.map.figure.columns],A=N(`Mark ${t+1}; the arrows move it`,s,n,e,E(0,0,""));return f(A,{class:"rv-sample"}),G(A,i=>this.move(t,this.at[t]+i),{flat:!0}),A}listen(t){J(t,n=>{let e=this.handles.findIndex(s=>s.contains(n));return e<0?null:(this.handles[e].focus({preventScroll:!0}),s=>this.move(e,S(this.map.position(s).x,No)))})}move(t,n){this.at[t]=L(n,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(t){this.at=[...t],this.touched=!0,this.draw(),this.moved()}reveal(t){for(let n of this.handles)f(n,{"data-ghost":t?"true":null});t&&([this.at,this.touched]=[[...t],!0]),this.right.replaceChildren(...(t?this.asked.right:[]).map(n=>{let{x:e,y:s}=this.map.at(n,0);return c("circle",{cx:e,cy:s,r:11,class:"rv-right-point"})})),this.draw()}draw(){this.handles.forEach((t,n)=>{let e=this.at[n];f(t,{transform:`translate(${this.map.at(e,0).x} ${this.map.top-Le-2})`}),f(t,{"aria-valuenow":String(e),"aria-valuetext":R(e)});let s=t.lastElementChild;s.textContent=this.touched?R(Number(e.toFixed(2))):"?"})}};var Lt=3,qr=.1,Go=4,Uo=5.5,Fn=class extends M{constructor(t,n,e){super(t,n,e),this.writes=t.shows.includes("sum")||t.shows.includes("grid"),this.ratio=t.ratio,this.edges=Tr(t.path,0),this.reader=null,this.read=null,this.map=new ot(t),this.points=e?.by==="points"?new Mn(this.map,e,n.picked):null,this.bars=t.shows.includes("bars")?Fr(t,this.map.width):null;let s=e?.by==="number"&&e.check==="mean";if(this.scale=s?P(t,this.map.width):null,this.marks=c("g",{class:"rv-samples"}),this.box=c("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=t.ratios.map(A=>Q("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(A)},String(A))),this.element=Q("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let A={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(Q("div",A,Q("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:t,height:n}=this.map,e=[this.map.element,this.box,this.marks,this.handle];this.points&&e.push(this.points.element);let s=this.drawn({name:"A bin on a map",width:t,height:n},e,this.bars??this.scale);return this.points?.listen(s),this.figure.grip!=="none"&&this.listen(s),s}makeHandle(){if(this.figure.grip==="none")return c("g");let t=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",n=this.figure.grip==="move"?c("rect",{class:"rv-bin-body"}):Qt(),e=N(t,[-Lt,this.figure.columns+Lt],n);return f(e,{class:"rv-bin-handle"}),e}listen(t){J(t,(n,e)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[s,A]=[this.map.position(e),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(A,S(o-s.x,mt),S(a-s.y,mt))}}),G(this.handle,(n,e)=>this.shift(this.edges,n,e))}shift([t,n,e,s],A,i){let{rows:o,columns:a,grip:h}=this.figure,g=o>1?i:0,[l,I]=[e-t,s-n];if(h==="size"){let[d,C]=[L(e+A,t+qr,a),L(s+g,n+qr,o)];this.edges=[t,n,d,C]}else{let d=L(t+A,-Lt,a-1+Lt-l),C=o>1?L(n+g,-Lt,o-1+Lt-I):n;this.edges=[d,C,z(d+l),z(C+I)]}this.hold()}choose(t){this.ratio=t,this.hold()}get places(){return this.points?.places??[]}place(t){this.points?.put(t)}use(t){this.reader=En(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){let{path:n,ratios:e}=this.figure;this.edges=Tr(n,O(t)),e.length&&(this.ratio=e[Math.min(e.length-1,Math.floor(t*e.length))])}reveal(t){this.points?.reveal(t),super.reveal(t)}reached(t){return this.read!=null&&Lr(t,this.read)}found(t){return this.read&&tr(t,this.read)}lines(){let{read:t,figure:n}=this;return t?n.shows.includes("grid")?[Jo(this.edges,t)]:n.shows.includes("sum")?[Lo(t,Dt(n.values))]:[]:[]}draw(){let{figure:t,map:n,edges:e}=this;this.read=this.reader?.(e,this.ratio)??null;let s=n.box(e);f(this.box,s),this.drawHandle(s);let i=this.read&&(t.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...i.flatMap(o=>this.markOf(o,i.length))),this.bars&&this.reader&&this.bars.show(o=>this.reader(e,o).mean,this.ratio),this.chips.forEach((o,a)=>{o.setAttribute("aria-pressed",String(t.ratios[a]===this.ratio))})}drawHandle(t){let{grip:n}=this.figure,e=this.handle.firstElementChild;if(!e)return;let[s,A,i,o]=this.edges;n==="move"?f(e,t):Et(this.handle,{x:t.x+t.width,y:t.y+t.height});let a=this.figure.rows>1?`, ${b(i-s)} × ${b(o-A)} cells`:"";f(this.handle,{"aria-valuenow":T(n==="move"?s:i),"aria-valuetext":`from ${b(s)} to ${b(i)}${a}`})}markOf({x:t,y:n,state:e},s){let{map:A,figure:i}=this,{x:o,y:a}=A.at(t,n),h=this.open?e:"inside",g=s>64?1.6:s>9?3:Uo,l=[c("circle",{cx:o,cy:a,r:g,class:`rv-mark rv-mark-${h}`,"data-state":h})];if(h==="clamped"){let p=A.at(L(t,0,i.columns-1),L(n,0,i.rows-1));l.unshift(c("path",{d:`M${o} ${a}L${p.x} ${p.y}`,class:"rv-mark-way"})),l.push(c("circle",{cx:p.x,cy:p.y,r:3,class:"rv-mark-read"}))}let I=i.shows.includes("positions")&&A.isLine&&(!this.asked||this.open||!this.points),d=s===1?"x = ":"",C=this.points?A.height-4:A.top-10;return I?[...l,E(o,C,`${d}${b(t)}`)]:l}},Oo={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function Lo({samples:r,mean:t},n){let e=r.length;if(e>Go)return`${Ct(e,"sample")}, in the mean ${x(t,n)}`;if(e===1)return`${Oo[r[0].state]}${b(t,n)}`;let s=r.map(({value:i})=>T(i,n)),A=s.reduce((i,o)=>i+o,0);return W(`(${s.map(Y).join(" + ")}) / ${e}`,A/e,t,n)}function Jo([r,t,n,e],{samples:s}){let[A,i]=["x","y"].map(a=>new Set(s.map(h=>h[a])).size);return`${`⌈${b(n-r)}⌉ × ⌈${b(e-t)}⌉`} = ${A} × ${i} = ${Ct(s.length,"sample")}`}var Tr=(r,t)=>U(r,t).map(n=>S(n,it));function $r({figure:r,read:t,reader:n,point:e,open:s}){return!t||!n||!s?[]:r.shows.includes("ways")?Ko(r,n,e):r.shows.includes("sum")?[Vr(r,t)]:[]}function Vr({values:r},{weights:t,value:n}){let e=r.map((s,A)=>[T(t.get(A)??0),s]);return Pr(e,n,Dt(r))}function Ko(r,t,{x:n,y:e}){let s=Dt(r.values);return[`rectangles: ${Vr(r,t(n,e))}`,`x, then y: ${Yr(e,t(n,0).value,t(n,1).value,s)}`,`y, then x: ${Yr(n,t(0,e).value,t(1,e).value,s)}`]}function Yr(r,t,n,e){let[s,A]=[t,n].map(o=>T(o,e)),i=(1-r)*t+r*n;return Pr([[T(1-r),s],[T(r),A]],i,e)}function Pr(r,t,n){let e=r.map(([s,A])=>`${Y(s)} × ${Y(A)}`).join(" + ");return W(e,r.reduce((s,[A,i])=>s+A*i,0),t,n)}var[at,dt,Ho,qo]=[64,34,24,8],To=250,Xr={sums:20,areas:40},Je=.45,Yo=.92,$o=["top left","top right","bottom left","bottom right"],Rn=class extends M{constructor(t,n,e){super(t,n,e),this.writes=t.shows.includes("sum")||t.shows.includes("ways"),this.size=To/Math.max(2,t.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=zr(t.path,0),this.cells=t.values.map((s,A)=>this.makeCell(A)),this.buttons=e&&e.by!=="number"?this.cells.map(({area:s})=>s):[],this.buttons.forEach((s,A)=>{V(s,this.nameOf(A),()=>this.pick(A))}),this.areas=c("g",{class:"rv-flight"}),this.lineMarks=c("g",{class:"rv-lines"}),this.guides=c("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=e?.by==="number"?P(t,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return at+this.figure.columns*this.size+Ho}get height(){return dt+this.figure.rows*this.size+qo}makeElement(){let{rows:t,columns:n}=this.figure,e=[...this.cells.map(({area:i})=>i),this.areas,c("g",{},...this.cells.flatMap(({value:i,weight:o})=>[i,o])),this.lineMarks,this.guides,this.handle],s=`${t} × ${n} cells and a sample`,A=this.drawn({name:s,width:this.width,height:this.height},e);return this.figure.moves&&this.listen(A),A}listen(t){vn(t,this.handle,n=>this.follow(n)),G(this.handle,(n,e)=>this.put(this.point.x+n,this.point.y+e))}follow({x:t,y:n}){let e=this.flies?Xr.areas:Xr.sums;this.put(S((t-at)/this.size-.5,e),S((n-dt)/this.size-.5,e))}put(t,n){let{rows:e,columns:s}=this.figure;this.point={x:L(t,0,s-1),y:L(n,0,e-1)},this.share=1,this.hold()}use(t){this.reader=Ws(t,this.figure)}paint(t){this.colours=t,this.draw()}playTo(t){this.share=t;let n=this.flies?Math.min(1,t/Je):t;this.point=zr(this.figure.path,O(n))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return $r(this)}reached(t){return this.read!=null&&Or(t,this.read)}found(t){return this.read&&nr(t,this.read)}makeCell(t){let{columns:n}=this.figure,{size:e}=this,[s,A]=[Math.floor(t/n),t%n],[i,o]=[at+A*e,dt+s*e],a=c("rect",{x:i,y:o,width:e,height:e,class:"rv-cell-box"}),h=this.textAt(s,A),g=c("text",{...h,class:"rv-cell-value"}),l=c("text",{x:h.x,y:h.y+19,class:"rv-cell-weight"}),I=(p,m)=>c("rect",{x:i+p,y:o+p,width:e-2*p,height:e-2*p,class:m}),d=[I(2.5,"rv-cell-right"),I(7,"rv-cell-edge")],C=c("g",{class:"rv-cell","data-cell":t},a,...d);return{box:a,area:C,value:g,weight:l}}nameOf(t){let{columns:n,values:e}=this.figure;return e.length===4?`${$o[t]} cell`:`row ${Math.floor(t/n)}, column ${t%n}`}textAt(t,n){let{rows:e,columns:s,values:A}=this.figure,i=A.length>4?0:.24*this.size,o=(h,g)=>g<2?-1:Math.sign(h-(g-1)/2),a=this.at(n,t);return{x:a.x+i*o(n,s),y:a.y+6+(i-6)*o(t,e)}}at(t,n){return{x:at+(t+.5)*this.size,y:dt+(n+.5)*this.size}}makeHandle(){let t=c("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return c("g",{class:"rv-sample"},t);let n=c("circle",{r:24,class:"rv-sample-reach"}),e=N("Sample; the arrows move it",[0,this.figure.columns-1],n,t);return f(e,{class:"rv-sample"}),e}draw(){let{x:t,y:n}=this.point,{columns:e,rows:s,shows:A}=this.figure;this.read=this.reader?.(t,n)??null;let i=this.at(t,n);f(this.handle,{transform:`translate(${i.x} ${i.y})`}),this.figure.moves&&f(this.handle,{"aria-valuenow":R(t),"aria-valuetext":`x ${R(t)}, y ${R(n)}`}),this.drawCells(),e<=2&&this.drawGuides(i,s>1),this.flies&&this.read&&this.drawRectangles(this.read),A.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:t,shows:n}=this.figure,e=this.open&&t.length<=4&&(n.includes("weights")||this.asked),s=[Math.min(...t),Math.max(...t)];this.cells.forEach(({box:A,value:i,weight:o},a)=>{i.textContent=R(t[a]);let h=this.read?.weights.get(a)??0;if(o.textContent=e&&this.read?`× ${b(h)}`:"",!this.colours)return;let g=et(this.colours.ramps.sequential,t[a],s),l=this.flies;f(A,{style:l?null:`fill:${st(g)}`});let I=l?"":`fill:${ft(g,this.colours)}`;f(i,{style:I}),f(o,{style:I})})}drawGuides(t,n){let e=this.at(0,0),{x:s,y:A}=this.point,i=[k(e.x,dt-8,t.x,dt-8),E((e.x+t.x)/2,dt-14,`dx = ${b(s)}`)],o=[k(at-8,e.y,at-8,t.y),E(at-13,(e.y+t.y)/2-3,"dy","end"),E(at-13,(e.y+t.y)/2+12,b(A),"end")],a=[k(t.x,dt-8,t.x,t.y),k(at-8,t.y,t.x,t.y)];for(let h of a)f(h,{class:"rv-thread"});this.guides.replaceChildren(a[0],...i,...n?[a[1],...o]:[])}drawRectangles({weights:t}){let{x:n,y:e}=this.point,s=O(Math.min(1,Math.max(0,(this.share-Je)/(Yo-Je)))),{size:A}=this,i=this.at(0,0),o=[0,1,2,3].flatMap(a=>{let[h,g]=[a%2,Math.floor(a/2)],l=h?n:1-n,I=g?e:1-e;if(!t.get(a))return[];let d={x:i.x+(h?0:n*A),y:i.y+(g?0:e*A)},C={x:at+(h?2*A-l*A:0),y:dt+(g?2*A-I*A:0)},p={width:l*A,height:I*A,"data-area":a},m={x:d.x+(C.x-d.x)*s,y:d.y+(C.y-d.y)*s};return[c("rect",{...d,...p,class:"rv-area-home"}),c("rect",{...m,...p,class:"rv-area"})]});this.areas.replaceChildren(...o)}drawLines(t){let{x:n}=this.point,e=Dt(this.figure.values),[s,A]=[0,1].map(h=>this.at(n,h)),i=[0,1].map(h=>k(this.at(0,h).x,this.at(0,h).y,this.at(1,h).x,this.at(1,h).y)),o=[s,A].map(({x:h,y:g})=>c("circle",{cx:h,cy:g,r:5,class:"rv-line-dot"})),a=[E(s.x,s.y-11,b(t(n,0).value,e)),E(A.x,A.y+20,b(t(n,1).value,e))];for(let h of a)h.classList.add("rv-line-value");this.lineMarks.replaceChildren(...i,k(s.x,s.y,A.x,A.y),...o,...a)}};function zr(r,t){let[n,e]=U(r,t).map(s=>S(s,it));return{x:n,y:e}}var Ke=Math.PI/180,Vo=.05,jr=(r,{stride:t})=>({fields:n,turn:e,offset:s,minimum:A},i)=>{let[o,a,h,g]=Po(n,i),l=[0,o,a,h,g,i[4]*Math.abs(e)],I={scale:1/t,ratio:1,offset:s,minimum:A,clockwise:e<0};try{let d={rois:l,bins:Vt.bins,rules:I,height:1,width:1},[{center:C,x:p,y:m,cosine:u,sine:w}]=r.axes("roi_align_rotated",d),[v,D]=C.map(H=>(H+.5)*t);return{x:v,y:D,width:p.size*t,height:m.size*t,cosine:u,sine:w}}catch(d){if(d instanceof At)return null;throw d}};function Jt([r,t,n,e,s]){return{x:r,y:t,width:n,height:e,cosine:Math.cos(s*Ke),sine:Math.sin(s*Ke)}}function Po(r,[t,n,e,s]){return r[2]==="h"?[t,n,s,e]:[t,n,e,s]}var Nn=({cosine:r,sine:t})=>Math.atan2(t,r)/Ke;function Wr(r,t){let n=Math.abs(r-t)%360;return Math.min(n,360-n)}var $=({x:r,y:t,cosine:n,sine:e},s,A)=>({x:r+s*n+A*e,y:t-s*e+A*n});function Xo(r,t,[n,e,s,A,i]){let o=r(t,[n,e,2*s,s,1]);if(!o)return null;let a=o.width>o.height?[s,A]:[A,s];return[n,e,...a,i/Nn(o)]}function zo(r,t,n){return r?[-.5,.5].every(e=>{let[s,A]=[r,t].map(i=>$(i,e*i.width,e*i.height));return Math.hypot(s.x-A.x,s.y-A.y)<=Vo*n}):!1}function Zr({check:r},{boat:t,readers:n,path:e,stride:s},A){if(r==="reader"){let o=Jt(t);return[n.findIndex(a=>zo(A(a,e[0]),o,s))]}let i=Xo(A,n[0],t);return i&&r==="angle"?[i[4]]:i}function _r({kind:r,target:t,margin:n},{boxes:e,written:s,boat:A}){let i=e.map(o=>o?Nn(o):Number.NaN);return r==="lands"?Wr(i[0],A)<=n:r==="agree"?i.filter(o=>Wr(o,i[0])<=n).length>=t:r==="writes"&&s!=null&&Math.abs(s[4]-t)<=n}var tA=(r,t)=>`(${r.join(", ")}) = (${t.map(n=>x(n,200)).join(", ")})`;var Wo=.62,jo=.36,nA=({x:r,y:t,cosine:n,sine:e})=>`matrix(${n} ${-e} ${e} ${n} ${r} ${t})`;function Gn(r,t=""){let[n,e]=[r.width/2,r.height/2-3],[s,A]=[Wo*n-n*.3,2*jo*e],i=`M${-n+4} ${-A}Q${-n*.5} ${-e*1.1} ${s} ${-e*.9}Q${n*.75} ${-e*.6} ${n-3} 0Q${n*.75} ${e*.6} ${s} ${e*.9}Q${-n*.5} ${e*1.1} ${-n+4} ${A}Z`,o={x:-n*.45,y:-e*.42,width:n*.5,height:e*.84,rx:e*.2};return c("g",{class:`rv-boat ${t}`,transform:nA(r)},c("path",{d:i}),c("rect",o))}function Kt(r,t){let[n,e]=[r.width/2,r.height/2];return c("g",{class:`rv-turn-box ${t}`,transform:nA(r)},c("rect",{x:-n,y:-e,width:r.width,height:r.height}),c("path",{d:`M0 0L${n} 0`,class:"rv-turn-way"}),c("path",{d:`M${n-8} -6L${n} 0L${n-8} 6`}))}function Un({x:r,y:t},n,e,s=1){let A=a=>{let h=a*Math.PI/180;return`${r+n*Math.cos(h)} ${t-s*n*Math.sin(h)}`},i=Math.max(2,Math.ceil(Math.abs(e)/4)),o=Array.from({length:i+1},(a,h)=>A(e*h/i));return c("path",{d:`M${o.join("L")}`,class:"rv-arc"})}function yt({x:r,y:t},n,e){let s=Math.hypot(n.x,n.y)||1,[A,i]=[n.x/s,n.y/s],o=h=>`${r-9*A+h*i} ${t-9*i-h*A}`,a=`M${r} ${t}L${o(5)}L${o(-5)}Z`;return c("path",{d:a,class:e})}var eA=(r,t,n)=>t==="width"?$(r,0,-r.height/2-n):$(r,r.width/2+n,0);var[Zo,_o]=[340,250],X={x:150,y:125},[sA,Wt]=[108,92],rA=[[1,"y up"],[-1,"y down"]],On=class extends M{constructor(t,n,e){super(t,n,e),this.writes=!0,this.up=t.path[0],this.marks=c("g");let s=this.drawn({name:"A boat on two axes",width:Zo,height:_o},[this.marks]);this.chips=rA.map(([i,o])=>Q("button",{class:"rv-chip",type:"button",onclick:()=>this.flip(i)},o));let A={class:"rv-ratios",role:"group","aria-label":"Where y points"};this.element=Q("div",{class:"rv-turn-figure"},s,Q("div",A,...this.chips)),this.draw()}flip(t){this.up=t,this.hold()}playTo(t){let{path:n}=this.figure;this.up=S(U(n.map(e=>[e]),t)[0],100)}reached({kind:t,target:n,margin:e}){return t==="flipped"&&Math.abs(this.up-n)<=e}lines(){let{angle:t}=this.figure,n=t*Math.PI/180,[e,s]=[Math.cos(n),Math.sin(n)].map(i=>x(i)),A=this.up>0?"up: ↺":"down: ↻";return[`x: cos ${t}° ${AA(e)}`,`y: sin ${t}° ${AA(s)}, ${A}`]}draw(){let{up:t,figure:n}=this,e=n.angle*Math.PI/180,s={x:X.x+Wt*Math.cos(e),y:X.y-t*Wt*Math.sin(e)},A={x:-Math.sin(e),y:-t*Math.cos(e)},i={...X,width:150,height:50,cosine:Math.cos(e),sine:Math.sin(e)},o=c("g",{transform:`translate(0 ${X.y}) scale(1 ${t}) translate(0 ${-X.y})`});o.append(Gn(i));let a=E(X.x+(Wt+24)*Math.cos(e/2),X.y+4-t*(Wt+24)*Math.sin(e/2),`${x(n.angle)}°`);f(a,{class:"rv-arc-label"});let h=[Un(X,Wt,n.angle,t),yt(s,A,"rv-arc-tip")];this.marks.replaceChildren(o,...ta(t),...h,a),this.chips.forEach((g,l)=>{g.setAttribute("aria-pressed",String(rA[l][0]===Math.sign(t)))})}};function ta(r){let t={x:X.x+sA+40,y:X.y},n={x:X.x,y:X.y-r*sA},e=[t,n].map(({x:A,y:i})=>{let o=k(X.x,X.y,A,i);return f(o,{class:"rv-axis"}),o}),s=[yt(t,{x:1,y:0},"rv-axis-tip"),yt(n,{x:0,y:-Math.sign(r)},"rv-axis-tip")];return[...e,...s,E(t.x+12,t.y+4,"x"),E(n.x-14,n.y+4,"y")]}var AA=r=>r.startsWith("≈")?r:`= ${r}`;var qe=Math.PI/180,na=20,iA=.5,ea={scale:1,ratio:1,offset:0,minimum:0},Ln=class extends M{constructor(t,n,e){super(t,n,e),this.writes=!0,this.box=t.path[0],this.reader=null,this.read=null,this.map=new ot({...t,shows:[]}),this.marks=c("g",{class:"rv-lever"}),this.handle=N("Bow of the box; the arrows turn it",[-180,180],Qt());let{width:s,height:A}=this.map,i=[this.map.element,this.marks,this.handle],o=this.drawn({name:"A rotated box on a map",width:s,height:A},i);this.listen(o),this.element=o,this.draw()}listen(t){J(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),e=>{let{x:s,y:A}=this.map.position(e);this.turnTo(Math.round(Math.atan2(this.box[1]-A,s-this.box[0])/qe))}):null),G(this.handle,(n,e)=>this.turnTo(this.box[4]+n-e),{unit:na})}turnTo(t){let n=t-360*Math.round(t/360);this.box=[...this.box.slice(0,4),Number(n.toFixed(6))],this.hold()}use(t){this.reader=sa(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.box=U(this.figure.path,O(t)).map(n=>S(n,10))}reached({kind:t,target:n,margin:e}){return t==="flat"&&this.read!=null&&Math.abs(this.read.slopes[2]-n)<=e}lines(){return this.read?ra(this.figure,this.box,this.read):[]}draw(){this.read=this.reader?.(this.box)??null;let t=this.drawnBox();Et(this.handle,$(t,t.width/2,0));let[,,,,n]=this.box,e={"aria-valuenow":n,"aria-valuetext":`angle ${x(n,200)}`};f(this.handle,{class:"rv-bin-handle",...e});let s=this.read?this.read.samples.flatMap((A,i)=>this.markOf(A,i)):[];this.marks.replaceChildren(Kt(t,"rv-turn-now"),...this.bins(t),...s)}drawnBox(){let{size:t}=this.map,[n,e,s,A,i]=this.box,{x:o,y:a}=this.map.at(n,e);return Jt([o,a,s*t,A*t,i])}bins(t){let[n,e]=this.figure.bins,[s,A]=[t.width/2,t.height/2];return[...Array.from({length:e-1},(o,a)=>2*s*((a+1)/e-.5)).map(o=>[$(t,o,-A),$(t,o,A)]),...Array.from({length:n-1},(o,a)=>2*A*((a+1)/n-.5)).map(o=>[$(t,-s,o),$(t,s,o)])].map(([o,a])=>jt(o,a,"rv-lever-bin"))}markOf(t,n){let[e,s]=this.box,A=n===this.figure.mark,[i,o]=[this.map.at(t.x,t.y),this.map.at(e,s)],a=this.map.at(t.x+iA*(t.y-s),t.y-iA*(t.x-e)),h={x:a.x-i.x,y:a.y-i.y},g=c("circle",{cx:i.x,cy:i.y,r:A?6:4,class:"rv-mark"}),l=[jt(i,a,"rv-sweep-halo"),jt(i,a,`rv-sweep${A?" rv-sweep-told":""}`),yt(a,h,`rv-sweep-tip${A?" rv-sweep-told":""}`)],I=[jt(o,i,"rv-sweep-halo"),jt(o,i,"rv-lever-arm")];return A?[...I,...l,g]:[...l,g]}};function jt(r,t,n){let e=k(r.x,r.y,t.x,t.y);return f(e,{class:n}),e}function sa(r,{values:t,rows:n,columns:e,bins:s,mark:A}){let i={values:Float32Array.from(t),channels:1,height:n,width:e},o=new Float32Array(s[0]*s[1]);return o[A]=1,a=>{let h={rois:[0,...a],bins:s,rules:ea},{positions:g}=r.plan("roi_align_rotated",{...h,height:n,width:e}),l=Array.from(o,(u,w)=>({x:g[2*w],y:g[2*w+1]})),I=r.forward("roi_align_rotated",{...h,features:i}).output[A],d=r.backward("roi_align_rotated",{...h,features:i,gradOutput:o}).rois,[,C,p,,,m]=d??[0,0,0,0,0,0];return{samples:l,value:I,slopes:[C,p,m]}}}function ra({bins:r,mark:t},[n,e,s,A,i],{samples:o,value:a,slopes:h}){let[g,l]=r,I=s*((t%l+.5)/l-.5),d=A*((Math.floor(t/l)+.5)/g-.5),{x:C,y:p}=o[t],[m,u,w]=h,v="· π / 180";return[`u = ${x(I)}, v = ${x(d)}, θ = ${x(i,200)}°: value ${x(a)}`,`dx = (${Ht(p)} − ${Ht(e)}) ${v} ${He((p-e)*qe)}`,`dy = (${Ht(n)} − ${Ht(C)}) ${v} ${He((n-C)*qe)}`,`${Ht(m)} · dx ${u<0?"−":"+"} ${Ht(Math.abs(u))} · dy ${He(w)} a degree`]}var Ht=r=>x(r,9).replace("≈ ","");function He(r){let t=x(r,9);return t.startsWith("≈")?t:`= ${t}`}var Aa=9,ia=["M-6 7V0A6 6 0 0 1 6 0V7H2.5V0.5A2.5 2.5 0 0 0-2.5 0.5V7Z","M0-7L5.5 3H1.3V7H-1.3V3H-5.5Z","M-7-3Q-3.5-7 0-3T7-3V0Q3.5 4 0 0T-7 0ZM-7 4Q-3.5 0 0 4T7 4V7Q3.5 11 0 7T-7 7Z"],oa=14,aa=[[-.16,-.12],[.2,.06],[0,.16]],ha=20;function qt({rows:r,columns:t},n,{x:e,y:s,cell:A}){let i={width:t*A,height:r*A},o=c("rect",{x:e,y:s,...i,class:"rv-map-ground"}),a=c("g",{class:"rv-map-grid"});for(let l=0;l<=t;l+=1)a.append(k(e+l*A,s,e+l*A,s+i.height));for(let l=0;l<=r;l+=1)a.append(k(e,s+l*A,e+i.width,s+l*A));let h=r*t,g=n.map((l,I)=>{if(!l)return null;let[d,C]=[Math.floor(I/h),I%h],[p,m]=ga(n,h,C)?[0,0]:aa[d],[u,w]=[C%t+.5+p,Math.floor(C/t)+.5+m],v=.9*A*Math.sqrt(l/Aa)/oa,D=`translate(${e+u*A} ${s+w*A}) scale(${v})`;return c("path",{d:ia[d],transform:D,class:`rv-sign rv-sign-${d}`})});return c("g",{},o,a,...g.filter(l=>l!=null))}var ga=(r,t,n)=>r.filter((e,s)=>e&&s%t===n).length===1;function Te({x:r,y:t,size:n},e,s){let A=n*e.cell;return c("rect",{x:e.x+r*e.cell,y:e.y+t*e.cell,width:A,height:A,class:s})}function oA({rows:r,columns:t},n,e,s){let A=ha/Math.max(r,t),i={x:e-t*A/2,y:s-r*A/2,cell:A},o=c("rect",{x:i.x,y:i.y,width:t*A,height:r*A});return c("g",{class:"rv-region-icon"},o,Te(n,i,"rv-region-part"))}var Tt=20,aA=104,Ye=124,Jn=3,[Kn,hA]=[60,30];function gA(r,t){let{maps:n,rows:e,columns:s}=r,A=Math.max(e,s),i={x:4,y:Tt+8,cell:aA/A},o=(t-Ye)/Jn,a=n.slice(1).map((u,w)=>({x:Ye+w%Jn*o+(o-Kn*s/A)/2,y:Tt+8+Math.floor(w/Jn)*(Kn+hA),cell:Kn/A})),h=a.map(({x:u,y:w,cell:v})=>E(u+s*v/2,w+e*v+17,"")),g=[E(4+s*i.cell/2,Tt-2,"query"),E((t+Ye)/2,Tt-2,"")];g[1].textContent="collection";let l=c("g",{class:"rv-rank-best"}),I=a.map((u,w)=>qt(r,n[w+1],u)),d=c("g",{},qt(r,n[0],i),...g,...I,...h,l),C=Math.ceil(a.length/Jn),p=Math.max(Tt+16+aA*e/A,Tt+4+C*(Kn+hA));function m(u){h.forEach((B,F)=>{B.textContent=u?u.cosines[F].toFixed(3):""});let w=u&&a[u.order[0]];if(!w)return l.replaceChildren();let{x:v,y:D,cell:H}=w,y=c("rect",{x:v-3,y:D-3,width:s*H+6,height:e*H+6});f(y,{class:"rv-rank-same"}),l.replaceChildren(y)}return{element:d,height:p,show:m}}var Hn=340,lA=96,Zt=20,cA=46,qn=148,IA=188,la=66,$e=58,[Ve,Pe,ca]=[.55,.72,.9],_t=42,Ia="abcdefghij",Xe=2,Tn=class extends M{constructor(t,n,e){super(t,n,e),this.writes=t.shows.includes("sum"),this.off=[new Set,new Set],this.share=1,this.described=[],this.compared=null,this.looked=null,this.colours=null,this.switches=[[],[]];let s=e?.wrong.map(({values:g})=>g[0])??[];this.scale=e?.by==="number"?P({values:[0,...s]},Hn):null,this.cell=0;let A=lA*t.rows/Math.max(t.rows,t.columns);this.top=Zt+A+cA,this.middle=Zt+A/2,this.ground=c("g"),this.matrix=c("g",{class:"rv-matrix"}),this.marks=c("g",{class:"rv-squares"}),this.result=c("g",{class:"rv-result"}),this.collection=t.shows.includes("collection")?gA(t,Hn):null,this.ranks=t.shows.includes("ranking")?t.maps.slice(1).map((g,l)=>this.makeRank(l)):[];let i=this.ranks.map(({element:g})=>g),o=this.collection?[this.collection.element]:[this.ground,this.matrix,this.marks,...i,this.result],a=this.collection?"A query and the pictures of a collection":"Two pictures and the matrix of all pairs of their regions",h=this.collection?.height??this.top+IA+4;this.drawing=this.drawn({name:a,width:Hn,height:h},o),this.element=this.drawing,this.draw()}mapAt(t){let{rows:n,columns:e}=this.figure,s=lA/Math.max(n,e),A=this.cell*(this.described[0]?.squares.length??0);return t?{x:qn+(A-e*s)/2,y:Zt,cell:s}:{x:2,y:this.top+(A-n*s)/2,cell:s}}makeGround(){let{figure:t,described:n}=this;this.cell=Math.min(la,IA/n[0].squares.length);let e=[0,1].flatMap(i=>{let o=this.mapAt(i),a=E(o.x+t.columns*o.cell/2,o.y-7,i?"picture":"query");return[qt(t,t.maps[i],o),a]});this.switches=[0,1].map(i=>n[i].squares.map((o,a)=>this.makeSwitch(i,a))),this.ground.replaceChildren(...e,...this.switches.flat(),...this.ranks.map((i,o)=>da(o)));let s=this.top+this.cell*n[0].squares.length+8,A=this.scale?.height??0;f(this.drawing,{viewBox:`0 0 ${Hn} ${s+A}`}),this.scale&&f(this.scale.element,{transform:`translate(0 ${s})`})}nameOf(t,n){return Ia[t*this.described[0].squares.length+n]}makeSwitch(t,n){let{cell:e,figure:s}=this,A=(n+.5)*e,[i,o]=t?[qn+A,this.top-18]:[qn-15,this.top+A],a=this.nameOf(t,n),h=t?E(i,o-15,a):E(i-18,o+4,a),[g,l]=t?[Math.min(e,40),cA]:[44,Math.min(e,40)],I=t?{x:i,y:o-5}:{x:i-8,y:o},d={x:I.x-g/2+1,y:I.y-l/2+1,width:g-2,height:l-2},C=c("rect",{...d,rx:6,class:"rv-switch-back"}),p=oA(s,this.described[t].squares[n],i,o),m=c("g",{class:"rv-switch"},C,p,h);if(t>=s.switches)return m;V(m,`region ${a} of ${t?"the picture":"the query"}`,()=>this.toggle(t,n));for(let[w,v]of[["pointerenter",{side:t,region:n}],["focus",{side:t,region:n}],["pointerleave",null],["blur",null]])m.addEventListener(w,()=>this.look(v));return m}makeRank(t){let{figure:n}=this,e=(_t-8)/Math.max(n.rows,n.columns),s=qt(n,n.maps[t+1],{x:22,y:0,cell:e}),A=E(66,22,"");f(A,{"text-anchor":"start"});let i=c("g",{class:"rv-rank"},s,A);if(t)return{element:i,cosine:A};let o=E(124,22,"✓");o.classList.add("rv-rank-tick");let a={x:20,y:-2,width:_t-4,height:_t-4,class:"rv-rank-same"};return i.append(o,c("rect",a)),{element:i,cosine:A}}toggle(t,n){this.held||(this.off=[new Set,new Set]);let e=this.off[t];e.delete(n)||e.add(n),this.hold()}look(t){this.looked=t,this.drawMarks()}use(t){this.described=Ar(t,this.figure),this.collection||this.makeGround()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:n}=this.figure;this.share=t;let e=n[Math.min(n.length-1,Math.floor(t*n.length))]??[];this.off=[new Set(e),new Set]}reached(t){return this.described.length>0&&ir(t,this.described,this.off)}found(t){return this.described.length?or(t,this.described):null}lines(){let{compared:t,described:n}=this;if(!t||!this.open||!this.writes)return[];let e=n.slice(0,2).map(({squares:h},g)=>h.map((l,I)=>this.off[g].has(I)?"":this.nameOf(g,I)).filter(Boolean)),s=e.every(h=>h.length<=Xe),{added:A}=this.playing,i=t.products.length*t.products[0].length,o=t.products.flatMap((h,g)=>h.filter((l,I)=>{let d=g*h.length+I;return!this.off[0].has(g)&&!this.off[1].has(I)&&d<A*i})),a=fa(t,o,s?e:null);return A<1?[...a.slice(0,-2),Ca(o)," "]:a}draw(){let{described:t,figure:n}=this;if(!t.length)return;let e=wn(t,this.off);if(this.collection)return this.collection.show(this.open?e:null);this.compared=xe(t[0],t[1],this.off),this.drawMatrix(this.compared),this.drawMarks(),this.ranks.forEach(({element:s,cosine:A},i)=>{let o=e.order.indexOf(i);f(s,{style:`transform:translateY(${Zt+o*_t}px)`}),A.textContent=e.cosines[i].toFixed(3)}),this.switches.forEach((s,A)=>{s.forEach((i,o)=>{f(i,{"data-off":this.off[A].has(o)}),A<n.switches&&f(i,{"aria-pressed":String(!this.off[A].has(o))})})})}get playing(){if(this.held||this.figure.path.length||!this.open||this.asked)return{added:1,gathered:0};let{share:t}=this,n=t<Pe?(t-Ve)/(Pe-Ve):(1-t-.1)/(1-ca);return{added:Math.min(1,t/Ve),gathered:O(Math.min(1,Math.max(0,n)))}}drawMatrix({products:t,cosine:n}){let{cell:e,colours:s,off:A}=this,{added:i,gathered:o}=this.playing,a=t.length*t[0].length,h=t.flatMap((C,p)=>C.map((m,u)=>{let w=p*C.length+u,v={x:qn+(u+.5)*e,y:this.top+(p+.5)*e},D=v.x+o*($e-v.x),H=v.y+o*(this.middle-v.y),y=!A[0].has(p)&&!A[1].has(u)&&w<i*a,B=c("g",{transform:`translate(${D} ${H}) scale(${1-.7*o})`}),F=c("rect",{x:-e/2,y:-e/2,width:e,height:e}),St=E(0,4,m.toFixed(2).replace(/\.00$/,""));if(s){let ls=et(s.ramps.sequential,m,[0,1]);f(F,{style:`fill:${st(ls)}`}),f(St,{style:`fill:${ft(ls,s)}`})}return o&&f(B,{opacity:1-o**3}),f(B,{class:y?"rv-pair-cell":"rv-pair-cell rv-pair-off"}),B.append(F,St),B}));this.matrix.replaceChildren(...h);let g=this.ranks.length>0,l=E($e,this.middle+10,this.open?x(n).replace("≈ ",""):"?"),I=E($e,this.middle+32,"cosine"),d=!g&&i===1&&(o>.6||this.share>Pe||this.held||this.asked);this.result.replaceChildren(...d?[l,I]:[])}drawMarks(){let{looked:t,described:n}=this,e=t?[t]:this.pairNow();this.marks.replaceChildren(...e.map(({side:s,region:A})=>Te(n[s].squares[A],this.mapAt(s),"rv-square rv-square-held")))}pairNow(){let{added:t}=this.playing,n=[0,1].map(s=>this.described[s]?.squares.length??0),e=Math.ceil(t*n[0]*n[1])-1;return t>=1||e<0?[]:[{side:0,region:Math.floor(e/n[1])},{side:1,region:e%n[1]}]}},da=r=>E(10,Zt+22+r*_t,String(r+1));function fa({sums:r,lengths:t,total:n,cosine:e},s,A){if(!t.every(Boolean))return["no region is left"];let[i,o]=t.map(C=>x(C).replace("≈ ","")),a=s.map(C=>T(C)),h=a.reduce((C,p)=>C+p,0),g=A?W(a.map(Y).join(" + "),h,n,s.length):`${s.length} pairs add up to ${x(n)}`,l=x(n).replace("≈ ",""),I=Number(l)/(Number(i)*Number(o));return[...A?.map((C,p)=>pa(C,r[p],t[p]))??[],g,W(`${l} / (${i} × ${o})`,I,e,1)]}function Ca(r){let t=r.map(e=>T(e)),n=t.reduce((e,s)=>e+s,0);return r.length>Xe*Xe?`${r.length} pairs add up to ${x(n)}`:W(t.map(Y).join(" + "),n,n,r.length)}function pa(r,t,n){let e=t.some(A=>x(A).startsWith("≈")),s=t.map(A=>x(A).replace("≈ ","")).join(", ");return`${r.join(" + ")} ${e?"≈":"="} (${s}), length ${x(n)}`}var ua=1,ze=15,ma=8,Qa=120,Yn=class extends M{constructor(t,n,e){super(t,n,e),this.map=new ot({...t,rows:1,columns:t.values.length,shows:[]}),this.edges=[...t.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=c("rect",{class:"rv-bin"}),this.bars=c("g",{class:"rv-pool-bars"}),this.buttons=e?.by==="cells"?t.values.map((s,A)=>this.makeButton(A)):[],this.handle=this.makeHandle(),this.scale=e?.check==="maximum"?P(t,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*ze+ma}makeElement(){let{width:t}=this.map,n=[this.map.element,this.box,this.bars,...this.buttons,this.handle],e=this.drawn({name:"A box on a line of cells",width:t,height:this.height},n);return this.figure.grip!=="none"&&this.listen(e),e}makeButton(t){let{size:n,top:e,rowHeight:s}=this.map,{x:A}=this.map.at(t-.5,0),i=(h,g)=>c("rect",{x:A+h,y:e+h,width:n-2*h,height:s-2*h,class:g}),o=c("rect",{x:A,y:e,width:n,height:s,class:"rv-pick"}),a=[i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return V(c("g",{class:"rv-cell"},o,...a),`column ${t}`,()=>this.pick(t))}makeHandle(){let{grip:t,values:n}=this.figure;if(t==="none")return c("g");let e=t==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",s=t==="move"?c("rect",{class:"rv-bin-body"}):Qt(),A=N(e,[0,n.length],s);return f(A,{class:"rv-bin-handle"}),A}listen(t){J(t,(n,e)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[s,A]=[this.map.position(e).x,this.edges];return i=>this.shift(A,S(this.map.position(i).x-s,mt))}),G(this.handle,n=>this.shift(this.edges,n),{flat:!0})}shift([t,n],e){let s=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[t,L(n+e,t+ua,s)];else{let A=L(t+e,0,s-(n-t));this.edges=[A,z(A+n-t)]}this.hold()}use(t){this.reader=js(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.edges=U(this.figure.path,O(t)).map(n=>S(n,it))}reached(t){if(!this.reader||!this.read)return!1;let n=this.reader(this.began[0],this.began[1]);return Jr(t,{before:n,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(t){return this.read&&_s(t,this.read,this.figure.mark??0)}draw(){let{map:t,figure:n}=this,[e,s]=this.edges;this.read=this.reader?.(e,s)??null;let A=t.box([e-.5,0,s-.5,0]);f(this.box,A);let i=this.handle.firstElementChild;i&&(n.grip==="move"?f(i,A):Et(this.handle,{x:A.x+A.width,y:A.y+A.height/2}),f(this.handle,{"aria-valuenow":n.grip==="move"?e:s,"aria-valuetext":`from ${R(e)} to ${R(s)}`}));let o=this.ends(A.width),a=this.open&&this.read?this.read.columns.flatMap((h,g)=>this.barOf(h,g)):[];this.bars.replaceChildren(...o,...a)}ends(t){let n=t<Qa;return["from","to"].map((e,s)=>{let A=this.edges[s],i=E(this.map.at(A-.5,0).x,this.map.top-12,`${e} ${R(A)}`);return f(i,{"text-anchor":s===0===n?"end":"start"}),i})}barOf(t,n){let{map:e,figure:s}=this,A=e.height+n*ze;if(!t.length)return[];let i=e.at(t[0]-.5,0).x,o=e.at(t[t.length-1]+.5,0).x,a=s.mark==null||s.mark===n?" rv-pool-bar-strong":"",h=c("rect",{x:i+1,y:A,width:o-i-2,height:ze-4,rx:3,class:`rv-pool-bar${a}`});f(h,{"data-columns":t.join(" ")});let g=E(o+5,A+10,`bin ${n}`);return f(g,{"text-anchor":"start"}),o>e.width-40&&f(g,{x:i-5,"text-anchor":"end"}),[h,g]}};function tt({rows:r,columns:t},n){let[e,s]=[Math.min(r,t),Math.max(r,t)];if(e===s)return null;let A=(s-e)/n;return{count:n,gap:A,overlap:1-A/e}}function dA(r,t){let{rows:n,columns:e,values:s}=t,A={values:Float32Array.from(s),channels:1,height:n,width:e};return(i,o,a)=>{let h=a?tt(t,a):null;if(h&&h.count>6)return{squares:Ea(t,h),steps:h};let g={height:n,width:e,scales:3,overlap:h?.overlap??.4,variant:o},{regions:l,level:I}=r.regions(g),C=Array.from(I,(w,v)=>[...l.subarray(4*v,4*v+4)]).filter((w,v)=>i?I[v]===i:I[v]),p=I.filter(w=>w===1).length,{argmax:m}=s.length?r.regionMaxima({features:A,regions:C.flat()}):{};return{squares:C.map(([w,v,D],H)=>({x:w,y:v,size:D-w+1,largest:m?.[H]})),steps:p>1?tt(t,p-1):null}}}function Ea({rows:r,columns:t},{count:n,gap:e}){let s=Math.min(r,t);return Array.from({length:n+1},(A,i)=>{let o=Math.floor(i*e+1e-9);return t>r?{x:o,y:0,size:s}:{x:0,y:o,size:s}})}function $n(r,t){let n=new Set(r.flatMap(({x:e,size:s})=>Array.from({length:s},(A,i)=>e+i)));return Array.from({length:t},(e,s)=>s).filter(e=>!n.has(e))}function fA(r,{rows:t,columns:n,channels:e},s){let A={values:new Float32Array(e*t*n),channels:e,height:t,width:n},i=s.flatMap(({x:h,y:g,size:l})=>[h,g,h+l-1,g+l-1]),{maxima:o}=r.regionMaxima({features:A,regions:i}),a=new Float32Array(o.length/s.length);for(let h=0;h<o.length;h+=1)a[h%a.length]+=o[h];return a.length}function CA({check:r},{squares:t}){return r==="squares"?[t.length]:[...new Set(t.map(({x:n})=>n))].sort((n,e)=>n-e)}function pA({kind:r,target:t,margin:n},{squares:e,steps:s},A){return r==="overlap"?s!=null&&Math.abs(s.overlap-t)<=n:r==="squares"?Math.abs(e.length-t)<=n:r==="short"&&$n(e,A).includes(A-1)}var[uA,mA,We]=[14,112,140],[ht,tn]=[40,14],[nn,wa]=[-1,1],Vn=.4,je=6;function QA(r,t,n){let e=c("g"),s={x:ht,y:uA-8,width:n-ht-tn,height:We-6},A=c("g",{class:"rv-overlap"},c("rect",{...s,class:"rv-pick"}),e),i=I=>ht+(I-.5)/t*(n-ht-tn),o=I=>mA-(Math.max(nn,I)-nn)/(wa-nn)*(mA-uA),a=I=>{let d=(I-ht)/(n-ht-tn)*t;return Math.min(t,Math.max(1,Math.ceil(d)))},h=(I,d)=>{let C=[];for(let p=I;p<=d+1e-9;p+=.1){let m=tt(r,p);m&&m.overlap>=nn&&C.push(`${i(p)} ${o(m.overlap)}`)}return C.length?`M${C.join("L")}`:""};function g(I,d){if(!d)return e.replaceChildren();let C=k(ht,o(Vn),n-tn,o(Vn));f(C,{class:"rv-exact"});let p=k(ht,o(0),n-tn,o(0));f(p,{class:"rv-overlap-none"});let m=[E(ht-4,o(Vn)+4,"40 %","end"),E(ht-4,o(0)+4,"0","end")],u=Array.from({length:t},(w,v)=>l(v+1,I)).flat();e.replaceChildren(p,C,c("path",{d:h(1,Math.min(je,t)),class:"rv-overlap-way"}),c("path",{d:h(je,t),class:"rv-overlap-way rv-overlap-untried"}),...m,...u)}function l(I,d){let[C,p]=[i(I),tt(r,I)?.overlap??0],m=o(p),u=E(C,We-12,String(I));if(I!==d)return[p<nn?va(C,m):Ba(C,m,I),u];u.classList.add("rv-bar-label-now");let w=E(C,m+(p>Vn?-12:20),x(p));return w.classList.add("rv-overlap-said"),f(w,{"text-anchor":C>n*.75?"end":C<n*.25?"start":"middle"}),[c("circle",{cx:C,cy:m,r:7,class:"rv-bar rv-bar-now"}),u,w]}return{element:A,height:We,show:g,countAt:a}}var Ba=(r,t,n)=>c("circle",{cx:r,cy:t,r:4,class:`rv-bar${n>je?" rv-overlap-untried":""}`}),va=(r,t)=>c("path",{d:`M${r-5} ${t-4}H${r+5}L${r} ${t+4}Z`,class:"rv-bar"});var en=340,[ya,nt,xa]=[6,12,26],[ka,Da]=[34,210],ba=16,Sa=2.5,Ze=6,Pn=class extends M{constructor(t,n,e){super(t,n,e);let{rows:s,columns:A,shows:i,levels:o,layouts:a,path:h,most:g}=t;this.writes=i.includes("sum"),this.size=Math.min((en-2*ya)/A,Da/s,ka),this.left=(en-A*this.size)/2,this.bottom=nt+s*this.size,this.height=this.bottom+xa,this.level=o[0],this.layout=a[0],this.steps=h[0]??0,this.share=1,this.kernels=null,this.reader=null,this.read=null,this.ghost=0,this.cells=t.values.map((I,d)=>this.makeCell(d)),this.squares=c("g",{class:"rv-squares"}),this.buttons=e?.by==="cells"?Array.from({length:A},(I,d)=>this.makeButton(d)):[],this.handle=g?N("Second square; the arrows move it",[0,A]):c("g"),this.curve=i.includes("curve")?QA(t,g||Ze,en):null;let l=e?.by==="number"&&!this.curve;if(this.scale=l?P({values:[0,...e.wrong.map(({values:I})=>I[0])]},en):null,this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.element=Q("div",{class:"rv-regions-figure"},this.drawing),this.chips.length){let I=o.length>1?"level":"arithmetic",d={class:"rv-ratios",role:"group","aria-label":I};this.element.append(Q("div",d,Q("span",{},I),...this.chips))}this.draw()}makeDrawing(){let{rows:t,columns:n}=this.figure,{left:e,size:s,bottom:A}=this,i=c("g",{class:"rv-map-grid"});for(let I=0;I<=n;I+=1)i.append(k(e+I*s,nt,e+I*s,A));for(let I=0;I<=t;I+=1)i.append(k(e,nt+I*s,e+n*s,nt+I*s));let o=c("rect",{x:e,y:nt,width:n*s,height:t*s});f(o,{class:"rv-map-ground"});let a=[o,...this.cells.flat(),i,...this.numbers(),this.squares,...this.buttons],h=`Squares on a map of ${t} rows and ${n} columns`,g=this.curve??this.scale,l=this.drawn({name:h,width:en,height:this.height},[...a,this.handle],g);return this.figure.most&&this.listen(l),l}numbers(){let{columns:t}=this.figure;return(t<=ba?Array.from({length:t},(e,s)=>s):[0,t-1]).map(e=>this.numberOf(e))}numberOf(t){let n=E(this.left+(t+.5)*this.size,this.bottom+16,String(t));return n.classList.add("rv-map-number"),n}makeCell(t){let{columns:n,values:e}=this.figure,{size:s}=this,[A,i]=[this.left+t%n*s,nt+Math.floor(t/n)*s],o=E(A+s/2,i+s/2+4,String(e[t]));return o.classList.add("rv-map-value"),[c("rect",{x:A,y:i,width:s,height:s}),o]}makeButton(t){let{size:n}=this,[e,s]=[this.left+t*n,this.bottom-nt],A=(o,a)=>c("rect",{x:e+o,y:nt+o,width:n-2*o,height:s-2*o,class:a}),i=[A(0,"rv-pick"),A(2,"rv-cell-right"),A(5,"rv-cell-edge")];return V(c("g",{class:"rv-cell"},...i),`column ${t}`,()=>this.pick(t))}makeChips(){let{levels:t,layouts:n}=this.figure,e=(s,A)=>Q("button",{class:"rv-chip",type:"button",onclick:A},s);return t.length>1?t.map(s=>e(String(s),()=>this.choose({level:s}))):n.length<2?[]:n.map(s=>e(s.label,()=>this.choose({layout:s})))}choose(t){Object.assign(this,t),this.share=1,this.hold()}listen(t){let{curve:n}=this;J(t,(e,s)=>{if(this.handle.focus({preventScroll:!0}),n?.element.contains(e))return this.choose({steps:n.countAt(s.x)}),i=>this.choose({steps:n.countAt(i.x)});if(!this.handle.contains(e))return null;let A=tt(this.figure,this.steps)?.gap??0;return i=>this.choose({steps:this.nearest(A+(i.x-s.x)/this.size)})}),G(this.handle,e=>this.move(-Math.sign(e)),{flat:!0})}move(t){this.choose({steps:Math.min(this.figure.most,Math.max(1,this.steps+t))})}nearest(t){let n=s=>Math.abs((tt(this.figure,s)?.gap??0)-t);return Array.from({length:this.figure.most},(s,A)=>A+1).reduce((s,A)=>n(A)<n(s)?A:s)}use(t){this.kernels=t,this.reader=dA(t,this.figure)}paint(t){let{values:n}=this.figure,e=[Math.min(...n),Math.max(...n)];this.cells.forEach(([s,A],i)=>{let o=et(t.ramps.sequential,n[i],e);f(s,{style:`fill:${st(o)}`}),f(A,{style:`fill:${ft(o,t)}`})})}playTo(t){let{levels:n,layouts:e,path:s}=this.figure;this.share=t,this.level=_e(n,t),this.layout=_e(e,t),s.length&&(this.steps=_e(s,t))}reveal(t){let n=this.asked?.by==="number"&&this.curve;this.ghost=n&&t?t[0]-1:0,super.reveal(t)}reached(t){return this.read!=null&&pA(t,this.read,this.figure.columns)}found(t){return!this.read||!this.kernels?null:t.check!=="numbers"?CA(t,this.read):[fA(this.kernels,this.figure,this.read.squares)]}lines(){let{read:t,figure:n}=this;return!t||!this.writes?[]:n.shows.includes("maxima")?[this.maximumLine(t)]:n.shows.includes("uncovered")?Ra(t,n.columns):n.levels.length>1?[Fa(t.squares,this.level,n)]:t.steps?Ma(t.steps,n):[]}maximumLine({squares:t}){let{x:n,y:e,size:s,largest:A}=t[this.at],i=this.figure.values[A??0],o=s>1?`columns ${n}–${n+s-1}, rows ${e}–${e+s-1}`:`cell ${n}, ${e}`;return`region ${this.at+1} of ${t.length}, ${o}: largest ${b(i)}`}get at(){let t=this.read?.squares.length??1;return Math.min(t-1,Math.floor(this.share*t))}draw(){let{figure:t,level:n,layout:e,steps:s}=this;this.read=this.reader?.(n,e.variant,s||void 0)??null;let{read:A}=this,i=t.shows.includes("maxima"),o=A&&(this.open||i)?A.squares:[],a=i?this.one(o):o.map((g,l)=>this.squareOf(g,l));t.most&&a.push(...a.splice(1,1));let h=t.shows.includes("uncovered")?$n(o,o.length?t.columns:0):[];this.squares.replaceChildren(...h.flatMap(g=>this.bareOf(g)),...this.ghosts(),...a),this.curve?.show(this.open?A?.steps?.count??0:0,this.open),this.drawHandle(),this.chips.forEach((g,l)=>{let I=t.levels.length>1?t.levels[l]===n:t.layouts[l]===e;g.setAttribute("aria-pressed",String(I))})}placeOf({x:t,y:n,size:e},s=0){let A=e*this.size-2*s;return{x:this.left+t*this.size+s,y:nt+n*this.size+s,width:A,height:A}}squareOf(t,n){let e=this.steps>Ze?" rv-square-untried":"",s=this.figure.most&&n===1?" rv-square-held":"";return c("rect",{...this.placeOf(t,n%2?Sa:0),class:`rv-square${e}${s}`})}one(t){let n=t[this.at];if(!n)return[];let{columns:e}=this.figure,s=n.largest??0,A={x:s%e,y:Math.floor(s/e),size:1};return[c("rect",{...this.placeOf(n),class:"rv-square rv-square-held"}),c("rect",{...this.placeOf(A,1),class:"rv-square-kept"})]}ghosts(){let{ghost:t,reader:n,level:e,layout:s}=this;if(!n||!this.open||!Number.isInteger(t)||t<1||t>2*Ze)return[];let{squares:A}=n(e,s.variant,t);return A.map(i=>c("rect",{...this.placeOf(i,5),class:"rv-square-ghost"}))}bareOf(t){let e={x:this.left+t*this.size,y:nt,width:this.size,height:this.bottom-nt,class:"rv-column-bare"},s=this.numberOf(t);return s.classList.add("rv-column-bare-number"),[c("rect",e),s]}drawHandle(){let t=this.figure.most?this.read?.squares[1]:null;if(!t)return;let n=tt(this.figure,this.steps);this.handle.replaceChildren(c("rect",{...this.placeOf(t),class:"rv-bin-body"})),f(this.handle,{class:"rv-bin-handle","aria-valuenow":b(n?.gap??0),"aria-valuetext":`${Ct(this.steps,"step")}, overlap ${x(n?.overlap??0)}`})}},_e=(r,t)=>r[Math.min(r.length-1,Math.floor(t*r.length))];function Ma({count:r,gap:t,overlap:n},{rows:e,columns:s}){let[A,i]=[Math.min(e,s),Math.max(e,s)];return[`a step is (${i} − ${A}) / ${r} ${Bt(t)} cells`,`overlap 1 − ${x(t).replace("≈ ","")} / ${A} ${Bt(n)}`]}function Fa(r,t,{rows:n,columns:e}){let[s,A]=["y","x"].map(o=>new Set(r.map(a=>a[o])).size);return`${`⌊2 × ${Math.min(n,e)} / ${t+1}⌋ = ${r[0].size}`} cells a side, ${s} × ${A} = ${Ct(r.length,"square")}`}function Ra({squares:r},t){let n=Math.max(...r.map(({x:s,size:A})=>s+A-1)),e=$n(r,t);return[`the last square ends at column ${n}`,`in no square: columns ${e.join(", ")}`]}var Xn=340,EA=.45,j={top:44,height:44},wA=36,sn={gap:20,height:34},xt=.5,Na=32,Ga=1.25,zn=class extends M{constructor(t,n,e){super(t,n,e);let{columns:s,networks:A,path:i,stride:o}=t;this.writes=!0,this.unit=Xn/(s+2*EA),this.mark=i[0][0],this.gap=i[0][1],this.reader=null,this.position=Number.NaN,this.centres=A.map(({layers:l})=>(Ut(l,1).at(-1)?.centre??0)/o),this.rulerTop=j.top+j.height+A.length*wA+sn.gap,this.marks=c("g",{class:"rv-ruler-marks"}),this.ruler=this.makeRuler(),this.answers=c("g");let a=[...this.makeCells(),...this.makeNetworks(),this.ruler,this.marks,this.answers],h=this.rulerTop+sn.height+(e?40:22),g=this.drawn({name:"Cells and a ruler of positions",width:Xn,height:h},a);t.moves&&this.listen(g),this.element=g,this.draw()}xOf(t){return(EA+t)*this.unit}makeCells(){let{columns:t,stride:n}=this.figure,e=Array.from({length:t},(o,a)=>c("rect",{x:this.xOf(a),y:j.top,width:this.unit,height:j.height,class:"rv-cell-box"})),s=Array.from({length:t+1},(o,a)=>{let h=E(this.xOf(a),j.top-6,String(a*n));return h.classList.add("rv-map-number"),h}),A=j.top+j.height/2,i=e.map((o,a)=>c("circle",{cx:this.xOf(a+xt),cy:A,r:2.5,class:"rv-cell-centre"}));return[...e,...s,...i]}makeNetworks(){let{columns:t,networks:n}=this.figure;return n.flatMap(({title:e},s)=>{let A=j.top+j.height+s*wA+28,i=Array.from({length:t},(a,h)=>c("circle",{cx:this.xOf(h+this.centres[s]),cy:A,r:4.5,class:"rv-network","data-network":s})),o=E(this.xOf(0),A-11,e);return f(o,{"text-anchor":"start"}),[...i,o]})}makeRuler(){let{columns:t,moves:n}=this.figure,e=this.rulerTop,s=c("rect",{x:this.xOf(0)-12,y:e-6,width:(t-1)*this.unit+24,height:sn.height,rx:4,class:"rv-ruler-back"}),A=Array.from({length:t},(o,a)=>[k(this.xOf(a),e-6,this.xOf(a),e+6),E(this.xOf(a),e+21,String(a))]);if(!n)return c("g",{class:"rv-ruler"},s,...A.flat());let i=N("Ruler of positions; the arrows slide it",[0,xt],s,...A.flat());return f(i,{class:"rv-ruler rv-bin-handle"}),i}listen(t){J(t,(n,e)=>{if(!this.ruler.contains(n))return null;this.ruler.focus({preventScroll:!0});let s=this.gap;return A=>this.slide(S(s+(A.x-e.x)/this.unit,Na))}),G(this.ruler,n=>this.slide(this.gap+n),{flat:!0,unit:Ga})}slide(t){this.gap=L(t,0,xt),this.hold()}use(t){this.reader=Zs(t,this.figure.stride)}playTo(t){[this.mark,this.gap]=U(this.figure.path,O(t)).map(n=>S(n,it)),this.setRuler()}reveal(t){super.reveal(t),this.setRuler(),this.draw();let n=t&&this.asked?this.dots(this.asked.right[0],t[0]):[];this.answers.replaceChildren(...n)}setRuler(){this.asked&&(this.gap=this.open?xt:this.figure.path[0][1])}get missed(){return this.centres.map(t=>(this.gap-t)*this.figure.stride)}reached(t){return Hr(t,{position:this.position,missed:this.missed})}found(){return this.reader&&[this.reader(this.mark,xt)]}lines(){let{networks:t,stride:n}=this.figure;if(t.length)return t.map(({title:s},A)=>`${s}: ${b(Math.abs(this.missed[A]))} px off`);if(!this.open||Number.isNaN(this.position))return[];let e=this.gap?`${R(this.mark)} / ${n} − ${b(this.gap)}`:`${R(this.mark)} / ${n}`;return[W(e,this.mark/n-this.gap,this.position,this.figure.columns)]}draw(){let{networks:t,stride:n,moves:e}=this.figure;if(this.position=this.reader?.(this.mark,this.gap)??Number.NaN,f(this.ruler,{transform:`translate(${this.gap*this.unit} 0)`}),e){let a=`0 lies ${b(this.gap)} cells from the first edge`;f(this.ruler,{"aria-valuenow":b(this.gap),"aria-valuetext":a})}let[s,A]=[this.xOf(this.mark/n),this.rulerTop-6],i=k(s,j.top-22,s,A);f(i,{class:"rv-ruler-mark"});let o=E(s,j.top-26,`${R(this.mark)} px`);o.classList.add("rv-bar-label-now"),this.marks.replaceChildren(...t.length?[]:[i,o,...this.reading(s)],...this.gapMark())}reading(t){if(!this.open||this.asked||Number.isNaN(this.position))return[];let n=E(t,this.rulerTop+sn.height+16,b(this.position));return n.classList.add("rv-bar-label-now"),[c("circle",{cx:t,cy:this.rulerTop-6,r:6,class:"rv-mark"}),n]}gapMark(){if(!this.gap||!this.open)return[];let t=this.rulerTop-13,n=k(this.xOf(0),t,this.xOf(this.gap),t);f(n,{class:"rv-ruler-gap"});let e=E(this.xOf(this.gap)+6,t+4,this.gap===xt?"half a cell":"");return f(e,{"text-anchor":"start",class:"rv-stack-name"}),[n,e]}dots(t,n){let e=this.rulerTop-6,s=I=>Math.min(Xn-10,Math.max(10,this.xOf(I+xt))),A=this.rulerTop+sn.height+16,i=Math.abs(t-n)<1e-9,o=k(s(n),j.top,s(n),e);f(o,{class:"rv-ruler-ghost"});let a=c("circle",{cx:s(n),cy:e,r:9,class:"rv-ghost"}),h=c("circle",{cx:s(t),cy:e,r:6,class:"rv-scale-right"}),g=R((n+xt)*this.figure.stride),l=E(s(n),A+18,`yours ${R(n)}${i?"":`, at ${g} px`}`);return f(l,{"text-anchor":s(n)>Xn/2?"end":"start"}),[...i?[]:[o],a,h,E(s(t),A,b(t)),l]}};var BA=340,ts=3,Wn=24,gt=24,vA=26,Ua=26,ns=4,Oa=20,jn=class extends M{constructor(t,n,e){super(t,n,e);let{layers:s,pixels:A,path:i,lean:o,shows:a}=t;this.writes=a.includes("field"),this.rows=Ut(s,A),this.unit=BA/(A+2*ts),this.lit=i[0],this.lean=o[0],this.colours=null,this.groups=this.rows.map((C,p)=>this.makeRow(C,p));let h=this.groups[this.groups.length-1];e?.by==="cell"&&(this.buttons=h.cells.map((C,p)=>this.makeButton(p))),this.marks=c("g",{class:"rv-stack-marks"}),this.ghost=c("g"),this.handle=this.makeHandle();let g="A row of a picture and the layers below it",I=[...this.groups.map(({group:C})=>C),this.marks,this.ghost,...this.buttons,this.handle],d=this.drawn({name:g,width:BA,height:this.yOf(this.rows.length)-vA+Ua},I);t.moves&&this.listen(d),this.element=d,this.draw()}yOf(t){return Wn+t*(gt+vA)}xOf(t,n){return(ts+n*this.rows[t].step)*this.unit}shift(t){let{step:n,centre:e}=this.rows[t];return this.lean*(e-n/2)*this.unit}makeRow({count:t},n){let e=Array.from({length:t},(A,i)=>this.makeCell(n,i));return{group:c("g",{},...this.paddings(n),...e),cells:e}}makeCell(t,n){let[e,s,A]=[this.xOf(t,n),this.yOf(t),this.rows[t].step*this.unit],i=c("g",{},c("rect",{x:e,y:s,width:A,height:gt,class:"rv-cell-box"}));return t===this.rows.length-1&&i.append(E(e+A/2,s+gt+20,String(n))),i}makeButton(t){let n=this.rows.length-1,[e,s,A]=[this.xOf(n,t),this.yOf(n),this.rows[n].step*this.unit],i=(a,h)=>c("rect",{x:e+1,y:s-a,width:A-2,height:gt+2*a,class:h}),o=[i(3,"rv-cell-right"),i(6,"rv-cell-edge")];return V(c("g",{class:"rv-cell"},i(6,"rv-pick"),...o),`cell ${t}`,()=>this.pick(t))}paddings(t){let n=this.figure.layers[t]?.[2]??0;if(!this.figure.shows.includes("padding"))return[];let{count:e,step:s}=this.rows[t];return Array.from({length:n},(A,i)=>[-1-i,e+i]).flat().map(A=>{let i={x:this.xOf(t,A)+1,y:this.yOf(t)+1};return c("rect",{...i,width:s*this.unit-2,height:gt-2,class:"rv-padding"})})}makeHandle(){if(!this.figure.moves)return c("g");let t=c("rect",{x:-16,y:Wn-14,width:32,height:gt+28,class:"rv-sample-reach"}),n=N("Lit pixel; the arrows move it",[0,this.figure.pixels-1],t);return f(n,{class:"rv-sample"}),n}listen(t){vn(t,this.handle,({x:n})=>this.put(Math.floor(n/this.unit)-ts)),G(this.handle,n=>this.put(this.lit+Math.round(n)),{flat:!0,unit:Oa})}put(t){this.lit=Math.min(this.figure.pixels-1,Math.max(0,t)),this.lean=this.figure.lean[this.figure.lean.length-1],this.hold()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:n,lean:e}=this.figure,s=O(t);[this.lit]=U(n.map(A=>[A]),s).map(Math.round),[this.lean]=U(e.map((A,i)=>[A,i]),s)}reached(t){return Kr(t,this.answers)}found({check:t}){return[t==="field"?this.rows[this.rows.length-1].field:Ot(this.answers)]}lines(){return this.open?[Rr(this.figure.layers)]:[]}get answers(){let{layers:t,pixels:n}=this.figure;return Sn(t,n,this.lit)[t.length]}draw(){let{layers:t,pixels:n}=this.figure,e=Sn(t,n,this.lit);this.groups.forEach(({group:s,cells:A},i)=>{f(s,{transform:this.lean?`translate(${this.shift(i)} 0)`:null}),this.colour(A,i&&!this.open?null:e[i])}),f(this.handle,{transform:`translate(${this.xOf(0,this.lit+.5)} 0)`}),f(this.handle,{"aria-valuenow":this.lit,"aria-valuetext":`pixel ${this.lit}`}),this.marks.replaceChildren(...this.open?this.fieldMarks(e):[],...this.names(),...this.pixelNames())}colour(t,n){let e=Math.max(...n??[]);t.forEach((s,A)=>{let i=n&&this.colours&&et(this.colours.ramps.sequential,n[A],[0,e]);f(s.firstElementChild,{style:i?`fill:${st(i)}`:null})})}pixelNames(){let{pixels:t}=this.figure,n=Wn-8,e=Array.from({length:Math.ceil(t/ns)},(A,i)=>i*ns).filter(A=>Math.abs(A-this.lit)>ns).map(A=>E(this.xOf(0,A+.5),n,String(A)));for(let A of e)f(A,{class:"rv-map-number"});let s=E(Math.max(20,this.xOf(0,this.lit+.5)),n,`pixel ${this.lit}`);return f(s,{class:"rv-bar-label-now"}),[...e,s]}names(){let t=this.xOf(0,0),n=this.figure.shows.includes("padding"),e=this.figure.layers.map(([s,A,i],o)=>{let a=[`kernel ${s}`];return A>1&&a.push(`stride ${A}`),n&&a.push(`padding ${i}`),E(t,this.yOf(o)+gt+17,a.join(", "))});for(let s of e)f(s,{"text-anchor":"start",class:"rv-stack-name"});return e}fieldMarks(t){let{layers:n,shows:e}=this.figure,s=n.length,A=Ot(t[s]);if(this.buttons.length)return[];if(!e.includes("field"))return[this.spanMark(s,[A,A],"rv-most")];let i=Oe(n,A);return[...i.slice(1).flatMap((a,h)=>[0,1].map(g=>{let[l,I]=[this.endsOf(h,i[h])[g],this.endsOf(h+1,a)[g]],d=k(l,this.yOf(h)+gt,I,this.yOf(h+1));return f(d,{class:"rv-field-side"}),d})),...i.map((a,h)=>this.spanMark(h,a,h===s?"rv-most":"rv-field"))]}endsOf(t,[n,e]){return[n,e+1].map(s=>this.xOf(t,s)+this.shift(t))}spanMark(t,n,e){let[s,A]=this.endsOf(t,n);return c("rect",{x:s,y:this.yOf(t),width:A-s,height:gt,class:e})}reveal(t){super.reveal(t);let n=this.asked?.check==="field"&&t?.[0];if(!n)return this.ghost.replaceChildren();let e=Sn(this.figure.layers,this.figure.pixels,this.lit),[s,A]=this.endsOf(0,Oe(this.figure.layers,Ot(e[e.length-1]))[0]),i=n*this.unit,o=c("rect",{x:(s+A-i)/2,y:Wn-3,width:i,height:gt+6,class:"rv-ghost"});this.ghost.replaceChildren(o)}};var es="ABCDEF",La=20,Ja=10,Zn=92,yA=8,_n=class extends M{constructor(t,n,e){super(t,n,e);let{readers:s,shows:A,path:i}=t;if(this.writes=A.includes("numbers"),this.fans=A.includes("fan"),this.numbers=i[0]??null,this.chosen=0,this.read=null,this.boxes=[],this.answer=null,this.scene=c("g"),this.names=c("g",{class:"rv-turn-names"}),this.letters=this.fans?s.map((o,a)=>this.makeLetter(a)):[],this.buttons=this.fans&&e?this.letters:[],this.handle=t.moves?N("Bow of the box; the arrows turn it",[-180,180],Qt(this.fans?"rv-turn-grip":"rv-bin-corner")):c("g"),this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.legend=Q("ul",{class:"rv-turn-legend"},...this.makeLegend()),this.element=Q("div",{class:"rv-turn-figure"},this.drawing,this.legend),this.chips.length){let o={class:"rv-ratios",role:"group","aria-label":"Version"};this.element.append(Q("div",o,...this.chips))}this.draw()}makeDrawing(){let{width:t,height:n,stride:e,moves:s}=this.figure,A=c("rect",{width:t,height:n,class:"rv-water"}),i=[];for(let l=e;e>=yA&&l<t;l+=e)i.push(k(l,0,l,n));for(let l=e;e>=yA&&l<n;l+=e)i.push(k(0,l,t,l));let o=c("g",{class:"rv-turn-grid"},...i),h=[c("svg",{width:t,height:n},A,o,this.scene),this.names,...this.letters,this.handle],g=this.drawn({name:"A picture with rotated boxes",width:t,height:n},h);return s&&this.listen(g),g}makeLetter(t){let n=(i,o)=>c("circle",{r:i,class:o}),e=E(0,4.5,es[t]),s=[n(11,"rv-turn-letter"),n(13,"rv-cell-right"),n(13,"rv-cell-edge"),e],A=c("g",{"data-reader":t},...s);return this.asked?(f(A,{class:"rv-cell"}),V(A,`box ${es[t]}`,()=>this.pick(t))):A}makeLegend(){return this.fans?this.figure.readers.map(({title:t,turn:n,offset:e,fields:s},A)=>{let i=Math.abs(n)===1?"degrees":"radians",o=[e?"":"no shift",s[2]==="h"?"h first":""].filter(Boolean),a=[`${i} ${n>0?"↺":"↻"}`,...o].join(", "),h=Q("b",{"data-reader":String(A)},Q("span",{},es[A]));return Q("li",{},h,Q("span",{},t),Q("small",{},a))}):[]}makeChips(){return this.figure.readers.filter(({writes:n})=>n.length).map(({title:n},e)=>Q("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(e)},n))}choose(t){this.chosen=t,this.hold()}listen(t){J(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),e=>{let s=this.boxes[0];s&&this.turnTo(Math.round(Math.atan2(s.y-e.y,e.x-s.x)*180/Math.PI))}):null),G(this.handle,(n,e)=>this.turnTo((this.numbers?.[4]??0)+n-e),{unit:La})}turnTo(t){if(!this.numbers)return;let n=t-360*Math.round(t/360);this.numbers=[...this.numbers.slice(0,4),Number(n.toFixed(6))],this.hold()}use(t){this.read=jr(t,this.figure)}playTo(t){let{path:n,readers:e}=this.figure;n.length?this.numbers=U(n,O(t)).map(s=>S(s,Ja)):this.chosen=Math.min(e.length-1,Math.floor(t*e.length))}reveal(t){this.answer=t,super.reveal(t)}reached(t){let{boxes:n,written:e}=this;return n.length>0&&_r(t,{boxes:n,written:e,boat:this.figure.boat[4]})}found(t){return this.read&&Zr(t,this.figure,this.read)}get written(){let{writes:t}=this.figure.readers[this.chosen];return t.length?t:this.numbers}lines(){let{written:t,writes:n}=this;return n&&t?[tA(this.figure.readers[this.chosen].fields,t)]:[]}draw(){let{figure:t,read:n,written:e}=this,s=this.fans?t.readers:[t.readers[this.chosen]];this.boxes=n&&e?s.map(o=>n(o,e)):[];let A=Jt(t.boat),i=t.shows.includes("arc")?this.arcOf(A):[];this.scene.replaceChildren(...this.fans?[]:[Gn(A)],...i,...this.drawnBoxes()),this.names.replaceChildren(...t.shows.includes("sides")?this.sideNames():[]),this.drawLetters(),this.drawHandle(),$t(this.legend,!this.fans||!this.open),this.chips.forEach((o,a)=>{o.setAttribute("aria-pressed",String(a===this.chosen))})}drawnBoxes(){let{asked:t,answer:n,open:e,figure:s}=this;return this.fans?this.boxes.flatMap((i,o)=>i?[this.fannedBox(i,o)]:[]):t?!e||!n?[]:[[n,"rv-turn-ghost"],[t.right,"rv-turn-right"]].flatMap(([i,o])=>{let a=this.read?.(s.readers[0],this.completed(i));return a?[Kt(a,o)]:[]}):this.boxes.flatMap(i=>i?[Kt(i,"rv-turn-now")]:[])}fannedBox(t,n){let e=this.open&&this.asked?.right.includes(n)?" rv-turn-right":"",s=!e&&this.open&&this.answer?.includes(n)?" rv-turn-ghost":"",A=Kt(t,`rv-turn-fan${e}${s}`),i=t.width/2+this.figure.readers[n].beyond;return A.append(c("path",{d:`M${t.width/2} 0L${i} 0`,class:"rv-turn-leader"})),f(A,{"data-reader":n}),this.asked&&A.addEventListener("click",()=>this.pick(n)),A}completed(t){let{boat:n,readers:e}=this.figure,[s,A,i,o]=n,a=e[0].fields[2]==="h"?[o,i]:[i,o];return t.length===1?[s,A,...a,t[0]]:t}arcOf(t){let n=Nn(t),e={...t,cosine:1,sine:0},s=Jt([t.x,t.y,0,0,n/2]),A=$(s,Zn+22,0),i=$(t,Zn,0),o={x:-Math.sign(n)*t.sine,y:-Math.sign(n)*t.cosine},a=k(t.x,t.y,$(e,Zn+12,0).x,t.y);f(a,{class:"rv-arc-level"});let h=E(A.x,A.y+4,`${x(Math.abs(n))}°`);return f(h,{class:"rv-arc-label"}),[a,Un(t,Zn,n),yt(i,o,"rv-arc-tip"),h]}sideNames(){let[t]=this.boxes;return t?["width","height"].map(e=>{let s=eA(t,e,16);return E(s.x,s.y+4,`${e[0]} ${x(t[e],200)}`)}):[]}drawLetters(){this.letters.forEach((t,n)=>{let e=this.boxes[n];if(f(t,{visibility:e?null:"hidden"}),!e)return;let{x:s,y:A}=$(e,e.width/2+this.figure.readers[n].beyond,0);f(t,{transform:`translate(${s} ${A})`})})}drawHandle(){let[t]=this.boxes;if(!this.figure.moves||!t)return;let n=this.fans?this.figure.readers[0].beyond:0;Et(this.handle,$(t,t.width/2+n,0));let e=this.numbers?.[4]??0,s={"aria-valuenow":e,"aria-valuetext":`angle ${x(e,200)}`};f(this.handle,{class:"rv-bin-handle",...s})}};function lt(r){let t=rs(r),[n,e,s]=[[0,0],[1,1],[0,1]].map(([o,a])=>Ka(r,t,o,a)),[A,i]=[(n+e)/2,Math.hypot((n-e)/2,s)];return{centre:t,long:Math.sqrt(A+i),wide:Math.sqrt(Math.max(0,A-i)),angle:Math.atan2(2*s,n-e)/2}}function xA(r,t=r.length?lt(r).angle:0){if(!r.length)return A=>A;let n=DA(t),e=rs(r),s=ss(r,t);return A=>{let i=A.map((o,a)=>o-e[a]);return n.map((o,a)=>Pt(o,i)/s[a])}}function ss(r,t){let n=rs(r);return DA(t).map(e=>{let s=r.map(A=>Pt(e,A.map((i,o)=>i-n[o])));return Math.sqrt(s.reduce((A,i)=>A+i*i,0)/s.length)})}var ne=({long:r,wide:t})=>r/t,te=(r,t)=>Pt(r,t)/(Math.hypot(...r)*Math.hypot(...t));function kA({kind:r,margin:t},n,[e,s,A]){return r==="circle"?ne(lt(n))-1<=t:r==="outranked"&&te(e,A)>te(e,s)}var DA=r=>[[Math.cos(r),Math.sin(r)],[-Math.sin(r),Math.cos(r)]],rs=r=>[0,1].map(t=>r.reduce((n,e)=>n+e[t],0)/r.length),Ka=(r,t,n,e)=>r.reduce((s,A)=>s+(A[n]-t[n])*(A[e]-t[e]),0)/r.length;var[os,bA]=[340,12],As=(os-bA)/2,Ha=2.4,qa=20,Ta=.06,is=3,as=[["query","query"],["same","same place"],["other","another one"]],ee=class extends M{constructor(t,n,e){super(t,n,e);let{vectors:s,learnt:A,path:i,marks:o}=t;this.writes=!0,this.learnt=A[0],this.angle=i[0]??null,this.ghost=null;let a=1.08*Math.max(...s.flat(),...o.flat());this.before=new wt({x:0,side:As,low:-Ta*a,high:a,title:"as they are"}),this.after=new wt({x:As+bA,side:As,low:-is,high:is,title:"whitened"});let h=e?.wrong.map(({values:m})=>m[0])??[];this.scale=e?.by==="number"?P({values:[0,...h]},os):null;let g=c("circle",{r:14,class:"rv-sample-reach"}),l=c("circle",{r:7,class:"rv-sample-dot"});this.handle=i.length?N("Line; the arrows turn it",[0,180],g,l):c("g"),f(this.handle,{class:"rv-sample"});let I="Vectors of two channels, as they are and whitened",d=[this.before.element,this.after.element,this.handle],C={name:I,width:os,height:this.before.height+4},p=this.drawn(C,d,o.length?$a():this.scale);if(i.length&&this.listen(p),this.chips=A.length>1?A.map(m=>this.chip(m)):[],this.element=Q("div",{class:"rv-whitening-figure"},p),this.chips.length){let m={class:"rv-ratios",role:"group","aria-label":"learnt from"};this.element.append(Q("div",m,Q("span",{},"learnt from"),...this.chips))}this.draw()}chip(t){return Q("button",{class:"rv-chip",type:"button",onclick:()=>{this.learnt=t,this.hold()}},t.label)}listen(t){J(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),e=>{let[s,A]=this.before.vectorAt(e),[i,o]=lt(this.figure.vectors).centre;this.turn(180*Math.atan2(A-o,s-i)/Math.PI)}):null),G(this.handle,(n,e)=>this.turn((this.angle??0)-n-e),{unit:qa})}turn(t){this.angle=(Math.round(t)%360+360)%360,this.hold()}playTo(t){let{learnt:n,path:e}=this.figure;this.learnt=n[Math.min(n.length-1,Math.floor(t*n.length))],e.length&&([this.angle]=U(e.map(s=>[s]),O(t)))}reveal(t){this.ghost=t?.[0]??null,super.reveal(t)}get whitening(){return xA(this.learnt.vectors,this.angle==null?void 0:Math.PI*this.angle/180)}reached(t){let{whitening:n,figure:e}=this;return kA(t,e.vectors.map(n),e.marks.map(n))}found(){return[ne(lt(this.figure.vectors.map(this.whitening)))]}lines(){let{figure:t,angle:n,whitening:e}=this,s=lt(t.vectors.map(e)),A=n==null?[]:Ya(ss(t.vectors,Math.PI*n/180)),i=this.open?[`length / width of the ellipse ${Bt(ne(s))}`]:[];if(!t.marks.length)return[...A,...i];let[o,a,h]=t.marks.map(e),g=[a,h].map(l=>Bt(te(o,l)));return[`cosine of query and same place ${g[0]}`,`cosine of query and another ${g[1]}`,...i]}draw(){let{figure:t,before:n,after:e,whitening:s,learnt:A}=this,i=lt(t.vectors);n.drawn.replaceChildren(...t.vectors.map(g=>n.dot(g,"rv-cloud-dot")),n.ellipse(i,"rv-cloud-ellipse"),...this.line(n,i),...this.arrows(n,t.marks));let o=t.vectors.map(s),a=t.marks.map(s),h=2*lt(o).long;this.span(A.vectors.length?[h,...[...o,...a].flat()]:null),e.drawn.replaceChildren(...this.open?this.whitened(o,a):[e.cover()]),this.drawHandle(i),this.chips.forEach((g,l)=>{g.setAttribute("aria-pressed",String(t.learnt[l]===A))})}span(t){let n=Math.max(is,Math.ceil(1.05*Math.max(...(t??[]).map(Math.abs))));t?this.after.span(-n,n):this.after.span(this.before.low,this.before.high),this.after.title.textContent=t?"whitened":"not whitened"}whitened(t,n){let{after:e,ghost:s}=this,A=lt(t),i=s==null?[]:[e.ellipse({...A,long:s*A.wide},"rv-ghost")];return[...t.map(o=>e.dot(o,"rv-cloud-dot")),e.ellipse(A,"rv-cloud-ellipse"),...this.line(e,lt(this.figure.vectors),this.whitening),...i,...this.arrows(e,n)]}arrows(t,n){return[...as.keys()].reverse().filter(e=>n[e]).map(e=>t.arrow(n[e],`rv-vector-${as[e][0]}`))}line(t,n,e=s=>s){let[s,A]=[-1,1].map(o=>t.at(e(this.endOf(n,o))));if(this.angle==null&&!this.asked)return[];let i=k(s.x,s.y,A.x,A.y);return f(i,{class:"rv-direction"}),[i]}endOf({centre:t,long:n,angle:e},s){let A=this.angle==null?e:Math.PI*this.angle/180,i=s*Ha*n;return[t[0]+i*Math.cos(A),t[1]+i*Math.sin(A)]}drawHandle(t){if(this.angle==null)return;let{x:n,y:e}=this.before.outside(this.endOf(t,1)),s=Math.round(this.angle);f(this.handle,{transform:`translate(${n} ${e})`}),f(this.handle,{"aria-valuenow":s%180,"aria-valuetext":`${s}°`})}},Ya=([r,t])=>[`spread along the line ${Bt(r)}, across it ${Bt(t)}`];function $a(){let r=as.map(([t,n],e)=>{let s=12+e*112,A=E(s+12,20,n);return f(A,{"text-anchor":"start"}),c("g",{class:`rv-vector-${t}`},c("circle",{cx:s,cy:16,r:5}),A)});return{element:c("g",{class:"rv-vector-legend"},...r),height:26}}var Va={cells:(...r)=>new Rn(...r),bin:(...r)=>new Fn(...r),pool:(...r)=>new Yn(...r),backward:(...r)=>new bn(...r),stack:(...r)=>new jn(...r),ruler:(...r)=>new zn(...r),regions:(...r)=>new Pn(...r),turn:(...r)=>new _n(...r),flip:(...r)=>new On(...r),lever:(...r)=>new Ln(...r),arrows:(...r)=>new xn(...r),pairs:(...r)=>new Tn(...r),whitening:(...r)=>new ee(...r)},SA=(r,t,n)=>Va[r.kind](r,t,n);var rn=32,Pa=4,Xa=.9,za=[.1,.4],MA={cells:({point:{x:r,y:t}})=>({boxes:se([r-.5,t-.5,r+.5,t+.5])}),bin:({edges:[r,t,n,e],ratio:s,figure:A})=>{if(s>Pa)return null;let i=A.rows>1?[r,t,n,e]:[r,-.5,n,.5];return{boxes:se(i),samples:String(s)}},pool:({edges:[r,t]})=>{let[n,e]=za;return{boxes:se([r-.5,n-.5,t-.5,e-.5])}},ruler:({asked:r,mark:t,gap:n,figure:{stride:e}})=>{let s=[t,e/2,e,e,0].join(",");return r||n===.5?{boxes:s,aligned:"true"}:n===0?{boxes:s,aligned:"false"}:null},backward:({edges:r,read:t})=>({boxes:se(r),paint:`0:${Number((t?.upstream??1).toPrecision(6))}`}),turn:({figure:r,numbers:t})=>({boxes:(r.moves&&t?t:r.boat).join(",")}),lever:({box:[r,t,n,e,s]})=>({boxes:[(r+.5)*rn,(t+.5)*rn,n*rn,e*rn,s].map(z).join(",")}),regions:({figure:r,level:t,layout:n,steps:e})=>{let s=e?tt(r,e)?.overlap??0:null;if(s!=null&&(s<-1e-9||s>Xa))return null;let A=s==null?"":String(z(Math.max(0,s)));return{levels:t?String(t):"",variant:n.variant,overlap:A}},pairs:({off:[r]})=>({off:[...r].sort((t,n)=>t-n).join(",")})};function hs({page:r,address:t},n){let e=MA[n.figure.kind]?.(n)??(MA[n.figure.kind]?null:{});if(!e)return null;let s=new URLSearchParams(t);for(let[A,i]of Object.entries(e))i?s.set(A,i):s.delete(A);return`${r}?${s}`}function FA(r,t){let n=Q("a",{class:"rv-way-out",href:`${r.page}?${r.address}`,target:"_blank",rel:"noopener"},`Open in ${r.title} ↗`),e=()=>{let s=hs(r,t);s&&n.setAttribute("href",s)};for(let s of["pointerenter","pointerdown","focus","click"])n.addEventListener(s,e);return n}function se(r){let[t,n,e,s]=r.map(A=>(A+.5)*rn);return[(t+e)/2,(n+s)/2,e-t,s-n,0].map(z).join(",")}var re=class{constructor(t,n,e,s,A){this.step=t,this.heard=e,this.answer=null;let i={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=SA(t.figure,i,t.question);let{answered:o,redraw:a}=e;this.question=t.question?rr(t.question,this.drawing,{answered:o,redraw:a}):null,this.tick=Q("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=Q("h3",{tabindex:"-1"},`${n+1} · ${t.title}`,this.tick),this.goal=Q("p",{class:"rv-goal",role:"status"}),this.sums=Q("div",{class:"rv-sums"}),$t(this.sums,!this.drawing.writes),this.link=A,this.way=A?FA(A,this.drawing):null;let h=t.words.map(l=>Q("p",{},...Vs(l,s))),g=this.question?.element??(t.goal?this.goal:null);this.element=Q("section",{class:"rv-step","data-step":t.id,"aria-label":`Step ${n+1}: ${t.title}`},Q("div",{class:"rv-step-words"},this.title,...h,g),Q("div",{class:"rv-step-figure"},this.drawing.element,this.sums,this.way)),this.write()}moved(){this.write(),this.heard.touched();let{goal:t}=this.step;t&&this.drawing.reached(t)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}take(t){this.drawing.take(t),this.write()}paint(t){this.drawing.paint(t)}play(t,n){this.drawing.play(t,n),this.write()}write(){if(this.link&&this.way&&$t(this.way,!this.drawing.open||hs(this.link,this.drawing)==null),this.sums.hidden)return;let t=this.drawing.lines();for(;this.sums.childElementCount>t.length;)this.sums.lastElementChild?.remove();t.forEach((n,e)=>{let s=this.sums.children[e]??this.sums.appendChild(Q("code",{}));q(s,n)})}show(t,n){this.element.toggleAttribute("data-done",t);let{goal:e}=this.step;e&&q(this.goal,t?`✓ ${e.done}`:`Your turn: ${e.asks}`),n!==this.answer&&this.question?.show(n),this.answer=n,this.write()}};var Wa=300,ja=.75,Za="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",_a="-45% 0px -50% 0px";function RA(r){let t=new gs(r);return{element:t.element,topics:[],update:()=>t.update(),destroy:()=>t.destroy()}}var gs=class{constructor({scope:t,colours:n,part:e}){this.scope=t,this.colours=n,this.part=e,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new pn(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.bar=$s({go:s=>this.go(s),toggle:()=>this.toggle(),seek:s=>this.seek(s)}),this.heading=Q("h2",{}),this.note=Q("p",{class:"rv-lesson-note",role:"status"}),this.steps=Q("div",{class:"rv-steps"}),this.element=Q("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.onKey=this.onKey.bind(this),this.onResize=this.onResize.bind(this),this.width=innerWidth,document.addEventListener("keydown",this.onKey),addEventListener("resize",this.onResize),this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:_a}),Ys().then(s=>this.takeKernels(s),s=>q(this.note,`${s.message} So this lesson shows no numbers here.`))}update(){let t=this.part();if(t?.kind!=="learn")return;let{given:n}=this;this.given=t,!this.progress||n?.lesson.id!==t.lesson.id||n.rev!==t.rev?(this.progress=new un(t),this.build(this.progress),this.arrive()):n.lesson.seed!==t.lesson.seed&&t.lesson.seed===this.progress.seed&&(this.progress.takeNumbers(t.lesson),this.build(this.progress));for(let e of this.sections)e.paint(this.colours())}build({lesson:t}){let n=new Set;this.observer.disconnect(),q(this.heading,t.title),this.sections=t.steps.map((e,s)=>{let A={completed:()=>this.complete(s),touched:()=>this.touch(s),answered:o=>this.answer(s,o),redraw:()=>this.redraw()},i=this.given?.links.find(({step:o})=>o===e.id);return new re(e,s,A,n,i)}),this.steps.replaceChildren(...this.sections.map(({element:e})=>e)),this.bar.take(t),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:e}of this.sections)this.observer.observe(e)}takeKernels(t){this.kernels=t;for(let n of this.sections)n.take(t);this.show()}arrive(){let t=this.progress?.step??0;this.begin(),t&&(this.goal=t,requestAnimationFrame(()=>this.bring(t,"auto")))}show(){let{progress:t}=this;if(!t)return;let{lesson:n,step:e,done:s,answers:A}=t;this.bar.show(n,e,s),this.sections.forEach((i,o)=>{let{id:a}=n.steps[o];i.show(s.has(a),A.get(a)??null),i.element.toggleAttribute("data-current",o===e)})}go(t){let{progress:n}=this;!n||t<0||t>=this.sections.length||(this.goal=t,this.enter(t),this.bring(t,this.still.matches?"auto":"smooth"),this.sections[t].title.focus({preventScroll:!0}))}bring(t,n){let{element:e}=this.sections[t],s=e.offsetHeight<ja*innerHeight;e.scrollIntoView({block:s?"center":"start",behavior:n})}enter(t){let{progress:n}=this;!n||t===n.step||(n.step=t,this.show(),this.begin(),this.tell("view"))}looked(t){let n=t.filter(s=>s.isIntersecting),e=this.sections.findIndex(({element:s})=>n.some(({target:A})=>A===s));e<0||this.goal>=0&&e!==this.goal||(this.goal=-1,this.enter(e))}onKey(t){if(t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||th(t.composedPath(),this.element))return;let n=this.progress?.step??0;if(t.key==="ArrowRight"||t.key==="n")this.go(n+1);else if(t.key==="ArrowLeft"||t.key==="b")this.go(n-1);else if(t.key==="k")this.toggle();else return;t.preventDefault()}onResize(){let{progress:t}=this;!t||this.width===innerWidth||(this.width=innerWidth,this.goal=t.step,this.bring(t.step,"auto"))}touch(t){this.goal=-1,this.enter(t),this.clock.seek(1),this.bar.tell(1,!1)}complete(t){let{progress:n}=this;n?.complete(n.lesson.steps[t].id)&&(this.show(),this.tell("commit"))}answer(t,n){let{progress:e}=this;if(!e)return;e.answers.set(e.lesson.steps[t].id,n),this.enter(t),this.show(),this.sections[t].question?.element.dataset.state==="right"&&e.complete(e.lesson.steps[t].id),this.show(),this.tell("commit")}redraw(){let{progress:t,given:n}=this;!t||!n||(t.redraw((t.seed+1)%(n.last+1)),this.show(),this.tell("commit"))}begin(){let t=this.progress?.lesson.steps[this.progress.step];t&&(this.clock.begin(t.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let t=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),t&&this.current?.play(0,!0),this.run()}seek(t){this.clock.seek(t),this.current?.play(t,!0),this.bar.tell(t,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(t=>this.tick(t)))}tick(t){this.frame=0;let n=this.clock.pass(Math.max(0,t-this.last));this.last=t,this.current?.play(n),this.bar.tell(n,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(e=>this.tick(e)))}tell(t){clearTimeout(this.timer);let n=()=>this.progress&&this.scope.choose(this.progress.choice,t);t==="commit"?n():this.timer=setTimeout(n,Wa)}destroy(){clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey),removeEventListener("resize",this.onResize)}};function th(r,t){let[n]=r;return n instanceof Element?n.matches(r.includes(t)?"input":Za):!1}var Ae=class{constructor(t,n){this.part=t,this.questions=n,this.lessons=new Map}lesson(t){let n=this.lessons.get(t);if(n)return n;let e=new Map(this.questions[t].map(i=>[i.id,i])),{lesson:s}=this.part,A={...s,seed:t,steps:s.steps.map(i=>e.get(i.id)??i)};return this.lessons.set(t,A),A}read(t,n){let e=new URLSearchParams(t.slice(0,4096)),s=new Set(this.part.lesson.steps.map(({id:g})=>g)),A=Number(e.get("seed")??0),i=this.lesson(Number.isInteger(A)&&this.questions[A]?A:0),o=e.get("step")??"",a=(e.get("done")??"").split(",").filter(g=>s.has(g)),h=(e.get("answers")??"").split(";").flatMap(g=>{let[l,I]=g.split(":"),d=(I??"").split(",").map(Number);return s.has(l)&&I&&d.every(Number.isFinite)?[{step:l,values:d}]:[]});return{...this.part,lesson:i,step:s.has(o)?o:i.steps[0].id,done:a,answers:h,rev:n}}take(t,n){let{step:e,seed:s,done:A,answers:i}=t,o=i.map(({step:g,values:l})=>`${g}:${l.map(I=>Number(I.toPrecision(6))).join(",")}`),a=Object.entries({step:e,seed:s?String(s):"",done:A.join(","),answers:o.join(";")}),h=new URLSearchParams(a.filter(([,g])=>g)).toString();return{text:h,page:this.read(h,n)}}};var NA="learn";async function eh(r,t){let{part:n,questions:e}=await sh(t),s=Q("div",{class:"rv-root rv-cards"});r.append(s),document.adoptedStyleSheets=Gs.map(g=>{let l=new CSSStyleSheet;return l.replaceSync(g),l});let A=Ns(NA),i=new on(s,A,{lesson:RA}),o=new Ae(n,e),a=0,h=g=>{i.setTheme();let l={canvas:NA,show:["lesson"],columns:1,reading:null};i.update({...l,page:g,voice:null,role:"cards",version:4})};A.send=()=>{let{text:g,page:l}=o.take(A.choice??{},a);location.hash.slice(1)!==g&&history.replaceState(null,"",`#${g}`),h(l)},addEventListener("hashchange",()=>{a+=1,h(o.read(location.hash.slice(1),a))}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>i.setTheme()),h(o.read(location.hash.slice(1),a))}function sh(r){let t=new Blob([Cn(r)]).stream();return new Response(t.pipeThrough(new DecompressionStream("deflate"))).json()}return KA(rh);})();
