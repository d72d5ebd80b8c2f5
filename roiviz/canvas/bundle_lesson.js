// Made by `make bundle` from sources 7baca41a4a8f04ff; not to be edited.
var roiviz=(()=>{var Je=Object.defineProperty;var Vo=Object.getOwnPropertyDescriptor;var Xo=Object.getOwnPropertyNames;var Wo=Object.prototype.hasOwnProperty;var jo=(r,t)=>{for(var n in t)Je(r,n,{get:t[n],enumerable:!0})},_o=(r,t,n,e)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Xo(t))!Wo.call(r,s)&&s!==n&&Je(r,s,{get:()=>t[s],enumerable:!(e=Vo(t,s))||e.enumerable});return r};var Zo=r=>_o(Je({},"__esModule",{value:!0}),r);var Fc={};jo(Fc,{playLesson:()=>Sc});function Te(r){let t=r.map($e),n=new Uint8ClampedArray(256*3);if(t.length<2)return n;for(let e=0;e<256;e+=1){let s=e/255*(t.length-1),i=Math.min(Math.floor(s),t.length-2);for(let o=0;o<3;o+=1)n[3*e+o]=t[i][o]+(t[i+1][o]-t[i][o])*(s-i)}return n}function $e(r){if(r.startsWith("#")){let s=r.length<7?[...r.slice(1,4)].map(o=>o+o).join(""):r.slice(1,7),i=Number.parseInt(s,16);return[i>>16,i>>8&255,i&255]}let[t,n,e]=r.match(/[\d.]+/g)??["255","255","255"];return[Number(t),Number(n),Number(e)]}function He([r,t,n]){return .2126*Ke(r)+.7152*Ke(t)+.0722*Ke(n)}var Ke=r=>r/255<=.04045?r/255/12.92:((r/255+.055)/1.055)**2.4;function tA(r,[t,n]){let e=nA(t,n)?n===0?0:.5:(r-t)/(n-t);return Math.max(0,Math.min(255,Math.round(e*255)))||0}var nA=(r,t)=>t-r<=2e-6*Math.max(Math.abs(r),Math.abs(t));function It(r,t,n){let e=3*tA(t,n);return[r[e],r[e+1],r[e+2]]}var dt=([r,t,n])=>`rgb(${r} ${t} ${n})`,kt=(r,t)=>He(r)>.19?t.casing:t.mark;var eA=.4,sA=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","set-0","set-1","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],rA=["tiny","small","note"];function iA(r,t=()=>""){let n=t(r);if(n)return He($e(n))<eA?"dark":"light";let{theme:e}=document.documentElement.dataset;return e==="light"||e==="dark"?e:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function oA(r){let t=getComputedStyle(r),n=i=>t.getPropertyValue(`--rv-${i}`).trim(),e=i=>n(i).split(",").map(o=>o.trim()).filter(Boolean);return{...Object.fromEntries(sA.map(i=>[i,n(i)])),font:t.fontFamily,mono:n("mono")||"monospace",sizes:Object.fromEntries(rA.map(i=>[i,n(`size-${i}`)])),categorical:e("categorical"),ramps:{sequential:Te(e("sequential")),diverging:Te(e("diverging"))}}}var Bn=class{constructor(t,n){this.root=t,this.groundOf=n,this.colours=null}follow(){let t=iA(this.root,this.groundOf);return this.root.dataset.theme===t&&this.colours?!1:(this.root.dataset.theme=t,this.colours=oA(this.root),!0)}};var AA=["scene","focus","feed","boxes","fresh","answers"],xn=class{constructor(t,n,e,s){this.root=t,this.scope=n,this.registry=e,this.theme=new Bn(t,s),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=AA.map(i=>n.on(i,()=>this.changed(i)))}update({columns:t,show:n,reading:e,page:s}){this.part=s,this.root.style.setProperty("--rv-columns",String(t??"")),this.root.toggleAttribute("data-columns",!!t),e===this.reading&&n.join()===[...this.cards.keys()].join()||this.show(n,e),this.all()}show(t,n){let e=t.filter(i=>!Object.hasOwn(this.registry,i));if(e.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${e.join(", ")}`);this.clear(),this.reading=n;let s={scope:this.scope,reading:n,colours:()=>this.theme.colours,part:()=>this.part};for(let i of t){let o=this.registry[i](s);o.element.dataset.card=i,this.cards.set(i,o),o.watch&&this.watch(i,o.watch)}this.root.replaceChildren(...[...this.cards.values()].map(i=>i.element)),this.showLate()}watch(t,n){let e=new ResizeObserver(()=>{this.pending.add(t),this.schedule()});e.observe(n),this.observers.push(e)}clear(){for(let t of this.observers)t.disconnect();for(let t of this.cards.values())t.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let t of this.cards.keys())this.pending.add(t);this.schedule()}changed(t){t==="fresh"&&this.showLate();for(let[n,e]of this.cards)(!e.topics||e.topics.includes(t))&&this.pending.add(n);this.schedule()}showLate(){let{fresh:t,live:n}=this.scope,e=n.complete&&!t.elsewhere;this.root.toggleAttribute("data-late",t.late);for(let{element:s,ofKernels:i}of this.cards.values())s.toggleAttribute("data-here",!!i&&e)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let t=[...this.pending].map(s=>this.cards.get(s)).filter(s=>s!=null);this.pending.clear();let[n,e]=[!0,!1].map(s=>t.filter(i=>aA(i)===s));for(let s of[...e,...n])this.refresh(s)}refresh(t){let n=!!t.ofBoxes&&!this.scope.given(this.reading).length;t.element.toggleAttribute("data-none",n),n||t.update()}setTheme(){this.theme.follow()&&this.all()}destroy(){cancelAnimationFrame(this.frame);for(let t of this.offs)t();this.clear()}},aA=({watch:r})=>r?.firstElementChild?.localName==="canvas";var qe="WebAssembly";var Lt=(r,t,n)=>JSON.stringify([r,t,n]);function yn(r,t){let n=Ye(r),e=null,s=o=>{if(e??=hA(r.bin,n),!(o>=0&&o<n))return[];let A=e[o];return Array.from({length:e[o+1]-A},(a,h)=>A+h)},i=()=>{let o=Math.floor(r.bins[0]/2)*r.bins[1]+Math.floor(r.bins[1]/2);return s(o).length||!r.bin?.length?o:r.bin[0]};return Object.freeze({...r,place:t,samples_shown:r.positions?.shape[0]??0,samplesOf:s,defaultBin:i})}function hA(r,t){let n=new Int32Array(t+1);for(let e of r??[])n[e+1]+=1;for(let e=0;e<t;e+=1)n[e+1]+=n[e];return n}var Ye=({bins:r})=>r[0]*r[1];var At=r=>r.status!=="refused",$t=({device:r})=>r===qe;var _=r=>(/^-0*\.?0*$/.test(r)?r.slice(1):r).replaceAll("-","−");var lA=(r,t)=>r==null||!Number.isFinite(r)?"–":_(t(r));var Z=(r,t)=>`${r.toLocaleString("en")} ${t}${r===1?"":"s"}`,tr=r=>lA(r,cA);function cA(r){let t=r.toPrecision(9),[n,e]=t.split("e"),s=n.includes(".")?n.replace(/\.?0+$/,""):n;return e?`${s}e${e}`:s}function bn(r){if(!Number.isFinite(r))return Number.isNaN(r)?"nan":r<0?"-inf":"inf";let t=r<0||Object.is(r,-0)?"-":"",[n,e]=gA(Math.abs(r)).split("e"),s=Number(e);if(s>=-4&&s<6)return`${t}${+`${n}e${e}`}`;let i=String(Math.abs(s)).padStart(2,"0");return`${t}${Number(n)}e${s<0?"-":"+"}${i}`}function gA(r){let[t,n]=r.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(t)?`${t.slice(0,7)}e${n}`:r.toExponential(5)}var IA=["cx","cy","w","h","angle"],Ht=(r,t)=>IA.every(n=>r[n]===t[n]);var Pe=80,dA=250,kn=class{constructor(t){this.scope=t,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",t.on("boxes",()=>this.moved()),t.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:t,frame:n}){let{editor:e}=this.scope;if(!e)return!1;let s=e.boxes.find(i=>i.id===t);return!s||!Ht(s,n)}holds(t){return!this.isOld(t)&&($t(t)?!this.isLate(t):this.rests)}isLate(t){return this.late&&(!$t(t)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=Pe}get blink(){return this.scope.live.complete&&!this.elsewhere?dA:Pe}get anyOld(){let{editor:t,served:n}=this.scope;return!t||!n.length||this.scope.live.alone?!1:this.busy||this.asking||n.some(e=>this.isOld(e))||t.boxes.some(e=>!n.some(s=>s.box===e.id))}moved(){let t=JSON.stringify(this.scope.editor?.boxes??[]);t!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=t,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(t){t!==this.busy&&(this.busy=t,t&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let t=performance.now(),n=this.anyOld;this.late=n&&(this.late||t-this.newsAt>=this.blink),this.wasOld=n;let e=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(o=>this.holds(o))]),s=[this.movedAt+Pe,this.newsAt+this.blink],i=Math.min(...s.filter(o=>o>t));Number.isFinite(i)&&(this.timer=setTimeout(()=>this.look(),i-t+1)),e!==this.told&&(this.told=e,this.scope.changed("fresh"))}};var uA=1e-6,pA=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function nr(r,t,n){return r.error||t.error?fA(r,t):qt("samples a bin",r.grid,t.grid)??qt("number of samples",[r.samples_total],[t.samples_total])??qt("cells of the bins' rows",r.bin_rows,t.bin_rows)??qt("cells of the bins' columns",r.bin_columns,t.bin_columns)??qt("bins of the samples",r.bin,t.bin)??CA(r,t)??mA(r,t,n*uA)}function fA(r,t){let[n,e]=[r,t].map(({error:s})=>s??"a result");return n===e?null:{what:"refusal",bin:null,rank:0,here:n,there:e}}function qt(r,t,n){let e=er(t??[],n??[]);return e<0?null:{what:r,bin:null,rank:0,here:Yt(t?.[e]),there:Yt(n?.[e])}}function CA(r,t){for(let{name:n,words:e}of pA){let[s,i]=[r[n]??[],t[n]??[]],o=er(s,i);if(o<0)continue;let A=Math.floor(o/e.length),a=r.bin?.[A]??null,h=A-(r.bin?.indexOf(a??-1)??0);return{what:`${e[o%e.length]} of sample ${h+1}`,bin:a,rank:h,here:Yt(s[o]),there:Yt(i[o])}}return null}function mA({output:r},{output:t},n){if(!r||!t||r.length!==t.length)return qt("number of outputs",r,t);let e=r.findIndex((s,i)=>!wA(s,t[i],n));return e<0?null:{what:"output",bin:e,rank:0,here:Yt(r[e]),there:Yt(t[e])}}var wA=(r,t,n)=>Object.is(r,t)||Math.abs(r-t)<=n;function er(r,t){let n=Math.max(r.length,t.length);for(let e=0;e<n;e+=1)if(!Object.is(r[e],t[e]))return e;return-1}function Yt(r){return r===void 0?"none":Object.is(r,-0)?"−0":Number.isFinite(r)?tr(r):_(String(r))}var vA=100;function QA(r){if(r===0)return"0";let t=Math.abs(r);return t<1e-4?_(String(Number(r.toExponential(1)))):_(BA(EA(r,t>=.1?2:1-Math.floor(Math.log10(t)))))}function EA(r,t){let n=Math.abs(r).toFixed(vA),e=n.slice(0,n.indexOf(".")+t+1),i=/^50*$/.test(n.slice(e.length))&&Number(e.at(-1))%2===0?e:Math.abs(r).toFixed(t);return r<0?`-${i}`:i}function sr(r){return`${QA(Math.abs(r))}° ${r<0?"↻":"↺"}`}var BA=r=>r.includes(".")?r.replace(/0+$/,"").replace(/\.$/,""):r;var[xA,ze,Dn]=[17,18,19],rr={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[xA]:"The box has more samples than the browser lists.",[ze]:"The browser has no more memory for it.",[Dn]:"The kernel in the browser gave up."},ut=class extends Error{constructor(t){super(rr[t]??rr[Dn]),this.name="Refused",this.status=t}},Pt=class extends Error{constructor(t,n){super(t,{cause:n}),this.name="Unavailable"}};var Ve=(r,t)=>(r+.5)*t;var hr=4096,ir=65536,lr=1e-5,yA={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:or}=Math,cr={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function gr(r){let{kernel:t}=r;if(t.names.length&&!(r.box.w&&r.box.h))return null;if(t.names.length&&!t.rotated&&r.box.angle)return Ar(r.box,t,`Its boxes have no angle, and this one is turned by ${sr(r.box.angle)}.`);let n=t.rotated?r.box:{...r.box,angle:0},e=Ir(t,n);try{return kA({...r,box:n},e)}catch(s){if(!(s instanceof ut))throw s;let i=yA[s.status];return i?Ar(n,t,i):null}}var Ar=(r,t,n)=>({...dr,...ur(r,t,Ir(t,r)),read_frame:r,status:"refused",error:n});function Ir({rotated:r},{cx:t,cy:n,w:e,h:s,angle:i}){return r?Float32Array.of(0,0+t,0+n,0+e,0+s,i):Float32Array.of(0,0+t-.5*e,0+n-.5*s,0+t+.5*e,0+n+.5*s)}var dr=Object.freeze({device:qe,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:lr,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),ur=(r,t,n)=>({box:r.id,frame:r,tuple:bA(t,n)});function bA({title:r,names:t,rotated:n,clockwise:e},s){if(!t.length)return`rois: [${[...s].map(bn).join(", ")}]`;let i=n?["cx","cy","w","h","angle"]:["x1","y1","x2","y2"],o=t.map(A=>s[1+i.indexOf(A)]*(A==="angle"&&e?-1:1));return`${r}: ${t.join(" ")} = [${o.map(bn).join(", ")}]`}function kA({kernels:r,kernel:t,map:n,box:e,wanted:s},i){let{bins:o,reduction:A}=t,{values:a,height:h,width:l}=n,c=t.operator,g={rois:i,bins:o,rules:t,height:h,width:l},d={values:a,channels:1,height:h,width:l},{output:u}=r.forward(c,{...g,features:d,reduction:A}),[f]=r.axes(c,g),C=FA(f,o),w=C.reduce((gt,B)=>gt+B,0),Q=Mn(o,s),E=NA(C,w,Q),D=E?.length===0?cr:GA(r,c,g,E),K=LA(D,a),Y=(A==="max"?TA:KA)(D,K,JA(C.length,E)),W=lr*Math.max(1,Xe(a));return{...dr,...ur(e,t,i),...(t.rotated?SA:f.x.cells?MA:DA)({axes:f,box:e,rois:i,kernel:t},n.stride),...YA(u,Y.bins,E,W),bins:o,samples_total:w,range:zA(u),tolerance:W,unlisted:E?.length===0,...OA(D.bin.length>hr?UA(D,Q):D),...HA(D,Y.winners,h*l),output:xt(u,o),applied:xt(Float32Array.from(Y.bins),o)}}function DA({axes:{x:r,y:t,center:n},box:e,rois:s,kernel:i},o){return{grid:[t.samples,r.samples],read_frame:fr(e,n,{w:r.size,h:t.size,angle:0},o),way:{kind:"upright",stride:o,offset:i.offset,cosine:1,sine:0,x:Sn(s[1],r,0),y:Sn(s[2],t,0)},...pr}}function SA({axes:{x:r,y:t,center:n,cosine:e,sine:s},box:i,rois:o,kernel:A},a){let h=A.clockwise?-i.angle:i.angle;return{grid:[t.samples,r.samples],read_frame:fr(i,n,{w:r.size,h:t.size,angle:h},a),way:{kind:"rotated",stride:a,offset:A.offset,cosine:e,sine:s,x:Sn(o[1],r,n[0]),y:Sn(o[2],t,n[1])},...pr}}function MA({axes:{x:r,y:t},box:n,rois:e},s){let i=(o,{start:A,size:a})=>({pixel:o,start:A,cells:a,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:n.id,cx:(r.start+r.size/2)*s,cy:(t.start+t.size/2)*s,w:r.size*s,h:t.size*s,angle:0},way:{kind:"pooled",stride:s,offset:0,cosine:1,sine:0,x:i(e[1],r),y:i(e[2],t)},bin_rows:t.cells,bin_columns:r.cells}}var pr=Object.freeze({bin_rows:null,bin_columns:null}),Sn=(r,{start:t,binSize:n,widened:e},s)=>({pixel:r,start:t,bin_size:n,center:s,widened:e,cells:0}),fr=({id:r},[t,n],{w:e,h:s,angle:i},o)=>({id:r,cx:Ve(t,o),cy:Ve(n,o),w:e*o,h:s*o,angle:i});function FA({x:r,y:t},[n,e]){if(!r.cells||!t.cells)return Array(n*e).fill(t.samples*r.samples);let[s,i]=[t.cells,r.cells].map(RA);return s.flatMap(o=>i.map(A=>o*A))}var RA=r=>Array.from({length:r.length/2},(t,n)=>Math.max(r[2*n+1]-r[2*n],0));function Mn([r,t],n){return n!=null&&n<r*t?n:Math.floor(r/2)*t+Math.floor(t/2)}function NA(r,t,n){return t<=ir?null:r[n]>ir?[]:[n]}function GA(r,t,n,e){let s=r.plan(t,e?{...n,chosen:e}:n),{positions:i,taps:o,weights:A,state:a,bin:h}=s;return t==="roi_pool"&&A.forEach((l,c)=>{l>0||(o[c]=-1)}),{positions:i,taps:o,weights:A,state:a,bin:h}}function UA({positions:r,taps:t,weights:n,state:e,bin:s},i){let o=s.indexOf(i);if(o<0)return cr;let A=Math.min(s.lastIndexOf(i)+1,o+hr);return{positions:r.slice(2*o,2*A),taps:t.slice(4*o,4*A),weights:n.slice(4*o,4*A),state:e.slice(o,A),bin:s.slice(o,A)}}function OA({positions:r,taps:t,weights:n,state:e,bin:s}){let i=s.length;return{positions:xt(r,[i,2]),taps:xt(t,[i,4]),weights:xt(n,[i,4]),state:xt(e,[i]),bin:xt(s,[i])}}function LA({taps:r,weights:t,bin:n},e){let s=new Float32Array(n.length);for(let i=0;i<s.length;i+=1){let o=0;for(let A=4*i;A<4*i+4;A+=1)r[A]>=0&&(o=or(o+or(t[A]*e[r[A]])));s[i]=o}return s}function JA(r,t){let n=new Float64Array(r).fill(t?Number.NaN:0);for(let e of t??[])n[e]=0;return n}function KA({bin:r},t,n){let e=new Int32Array(n.length);for(let s=0;s<r.length;s+=1)n[r[s]]+=t[s],e[r[s]]+=1;for(let s=0;s<n.length;s+=1)n[s]/=Math.max(e[s],1);return{bins:n,winners:null}}function TA({bin:r},t,n){let e=[];for(let s=0,i=0;s<r.length;s=i){let o=s;for(i=s;r[i]===r[s];i+=1)$A(t[i],t[o])&&(o=i);n[r[s]]=t[o],Number.isNaN(t[o])||e.push(o)}return{bins:n,winners:e}}var $A=(r,t)=>r>t||Number.isNaN(r)&&!Number.isNaN(t);function HA({taps:r,weights:t,bin:n},e,s){let i=new Float64Array(s),o=e?null:qA(n),A=s,a=-1,h=(c,g)=>{for(let d=4*c;d<4*c+4;d+=1)t[d]>0&&(i[r[d]]+=t[d]/g,A=Math.min(A,r[d]),a=Math.max(a,r[d]))};if(o)for(let c=0;c<n.length;c+=1)h(c,o[n[c]]);for(let c of e??[])h(c,1);let l=[];for(let c=A;c<=a;c+=1)i[c]&&l.push(c);return{cells:xt(Int32Array.from(l),[l.length]),cell_weights:xt(Float32Array.from(l,c=>i[c]),[l.length])}}function qA(r){let t=new Int32Array((r.at(-1)??-1)+1);for(let n of r)t[n]+=1;return t}function YA(r,t,n,e){let s=-1,i=-1;for(let o of n??t.keys()){let A=PA(r[o],t[o]);A<=i||(s=o,i=A)}return s<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:i<=e?"ok":"mismatch",max_abs_diff:Number.isFinite(i)?i:null,worst_bin:s,checked_bins:n}}function PA(r,t){let n=Object.is(r,t)||r===t?0:Math.abs(r-t);return Number.isNaN(n)?1/0:n}function zA(r){let[t,n]=[r[0],r[0]];for(let e of r)t=Math.min(t,e),n=Math.max(n,e);return[t,n]}var ar=new WeakMap;function Xe(r){let t=ar.get(r);if(t!==void 0)return t;let n=0;for(let e of r)n=Math.max(n,Math.abs(e));return ar.set(r,n),n}var xt=(r,t)=>Object.assign(r,{shape:t});var nt={kernels:null,why:"",source:null,warm:!1,alone:!1},We=new Set;function VA(r){We.add(r);let{source:t}=nt;t&&(nt.source=null,t().then(n=>Object.assign(nt,{kernels:n}),n=>Object.assign(nt,{why:n.message})).then(()=>{for(let n of We)n.begin();We.clear()}))}var Fn=class{constructor(t){this.scope=t,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,t.on("boxes",()=>this.follow()),t.on("focus",()=>this.follow()),t.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get alone(){return nt.alone}get ready(){let t=this.scope.scene?.cells,n=this.scope.channel?.values;return nt.kernels&&t&&n?{kernels:nt.kernels,map:{...t,values:n}}:null}get complete(){let{answers:t,editor:n,readings:e}=this.scope,s=e.length*(n?.boxes.length??0);return t.filter($t).length===s&&e.some(({kernel:i})=>i)}get milliseconds(){let t=0;for(let{milliseconds:n}of this.entries.values()){if(n==null)return null;t+=n}return t}get why(){return this.scope.readings.some(({kernel:t})=>t)?nt.why:""}key(t,n){return Lt(this.scope.name,t,n)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:t}=this,n=new Map(t.readings.map(A=>[A.id,this.kernelOf(A)]));if(!t.editor||![...n.values()].some(Boolean))return t.served;let e=t.readings.flatMap(({id:A})=>this.ofReading(A,n.get(A)??null)),s=new Set(e.map(({box:A,reading:a})=>this.key(A,a))),i=new Set(t.editor.boxes.map(({id:A})=>A));this.forget(i);let o=t.served.filter(({box:A,reading:a})=>!s.has(this.key(A,a))&&(i.has(A)||!n.get(a)));return[...e,...o]}kernelOf({kernel:t}){return t?(nt.kernels||VA(this),nt.kernels?.knows(t.operator,t.reduction)?t:null):null}ofReading(t,n){let{ready:e}=this;return!n||!e?[]:(this.scope.editor?.boxes??[]).flatMap((i,o)=>{let A=this.key(i.id,t),a=this.wantedBin(i.id),{numbers:h}=this.entry(A,{box:i,kernel:n,values:e.map.values,wanted:a}),l=this.scope.servedBy.get(A);return h&&!WA(h,l)?[this.show(A,t,{numbers:h,served:l,place:o})]:[]})}wantedBin(t){let n=this.scope.pin??this.scope.hover;return n?.box===t?n.bin:null}entry(t,n){let e=this.entries.get(t);if(e&&je(e,n))return e.kernel=n.kernel,e;let s=performance.now(),i={...n,numbers:this.compute(n)},o=nt.warm?performance.now()-s:null;nt.warm||=i.numbers!=null;let A={...i,milliseconds:o};return this.entries.set(t,A),A}compute(t){let{ready:n}=this;return n&&gr({...t,...n})}show(t,n,e){let s=this.shown.get(t),{numbers:i,served:o,place:A}=e;if(s&&s.numbers===i&&s.served===o&&s.place===A)return s.answer;let{notes:a=[],patch:h=null}=o??{},l=yn({...i,canvas:this.scope.name,reading:n,notes:a,patch:h},A);return this.shown.set(t,{...e,answer:l}),l}forget(t){for(let[n,{box:e}]of this.entries)if(!t.has(e.id))for(let s of[this.entries,this.shown,this.heard])s.delete(n)}listen(){let{ready:t}=this;if(t)for(let n of this.scope.served){let e=this.scope.readings.find(({id:i})=>i===n.reading),s=e&&this.kernelOf(e);s&&this.hear(n,s,t.map.values)}}hear(t,n,e){let{frame:s,device:i,box:o,reading:A}=t,a=this.key(o,A),h={box:s,kernel:n,values:e,wanted:jA(t)},l=this.entries.get(a),c=l&&je(l,h)?l.numbers:this.compute(h);if(!c||At(c)&&!At(t))return;let g=nr(c,t,Xe(e)),{tuple:d}=c,u=g&&{difference:g,device:i,frame:s,tuple:d,kernel:n,...this.about(A)};this.heard.set(a,{frame:s,kernel:n,values:e,wanted:h.wanted,device:i,apart:u}),u&&this.keep(a,u)}about(t){let{readings:n,scene:e}=this.scope,s=n.length>1&&n.find(({id:a})=>a===t)?.title,{picture:i=null,channel:o=null,operator:A}=e??{};return{reading:t,title:s||A?.title||"",picture:i,channel:o}}keep(t,n){let{channel:e,kernel:s}=n,i=JSON.stringify([t,e?.digest,e?.index,s]);this.disagreements.has(i)||this.disagreements.set(i,n)}heardOf({box:t,reading:n}){let e=this.key(t,n),[s,i]=[this.heard.get(e),this.entries.get(e)];if(!s||!i)return null;let o=i.numbers?.unlisted?i.wanted:s.wanted;return je(i,{...s,box:s.frame,wanted:o})?s:null}apart(t){let n=this.scope.readings.filter(({id:s})=>s!==t.reading);return[...this.disagreements.values()].find(s=>!n.some(({id:i})=>i===s.reading))??($t(t)?this.heardOf(t)?.apart??null:null)}lasting({picture:t,channel:n,kernel:e,frame:s,reading:i}){let{editor:o,readings:A,scene:a}=this.scope,h=A.find(({id:l})=>l===i)?.kernel??null;return{picture:t?.digest===a?.picture?.digest,channel:n?.digest===a?.channel?.digest&&n?.index===a?.channel?.index,kernel:Cr(e,h),box:!!o?.boxes.some(({id:l})=>l===s.id)}}isNow(t){let{frame:n,reading:e,difference:s}=t,i=this.heardOf({box:n.id,reading:e});return!!(i?.apart&&JSON.stringify(i.apart.difference)===JSON.stringify(s)&&Ht(i.frame,n)&&XA(this.lasting(t)))}seen(t){for(let[n,e]of this.disagreements)e===t&&this.disagreements.delete(n);this.scope.changed("answers")}},XA=r=>Object.values(r).every(Boolean),Cr=(r,t)=>r===t||JSON.stringify(r)===JSON.stringify(t);function je({box:r,kernel:t,values:n,wanted:e,numbers:s},i){let o=!s?.bin||s.bin.length===s.samples_total;return Ht(r,i.box)&&n===i.values&&Cr(t,i.kernel)&&(o||Mn(t.bins,e)===Mn(t.bins,i.wanted))}var WA=(r,t)=>!!(t&&!At(t)&&At(r)&&Ht(t.frame,r.frame));function jA({checked_bins:r,bin:t,samples_shown:n,samples_total:e}){return r?.length===1?r[0]:n<e?t?.[0]??null:null}var An=class extends Map{constructor(t,n=()=>{}){super(),this.limit=t,this.release=n}set(t,n){super.delete(t),super.set(t,n);for(let[e,s]of this){if(this.size<=this.limit)break;super.delete(e),this.release(s)}return this}get(t){let n=super.get(t);if(n!==void 0)return super.delete(t),super.set(t,n),n}},_A=new An(4,r=>r.bitmap?.close()),ZA=new An(96),lg=new An(96,r=>URL.revokeObjectURL(r.src)),mr=r=>_A.get(r)??null;var wr=(r,t)=>ZA.get(`${r}:${t}`)??null;var ta={name:"the server",at:"on the server"},vr=new Map;function Br(r){let t=vr.get(r);if(t)return t;let n=new _e(r);return vr.set(r,n),n}var Qr=r=>new Map(r.map(t=>[Lt(t.canvas,t.box,t.reading),t])),_e=class{constructor(t){this.name=t,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.there=ta,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new Fn(this),this.fresh=new kn(this)}on(t,n){let e=this.listeners.get(t)??new Set;return this.listeners.set(t,e.add(n)),()=>{e.delete(n)}}changed(t){for(let n of[...this.listeners.get(t)??[]])n()}setScene(t){let n=new Map(t.boxes.map((e,s)=>[e.id,s]));this.scene=t,this.served=t.answers.map(e=>yn(e,n.get(e.box)??-1)),this.servedBy=Qr(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(t){return t.length===this.answers.length&&t.every((e,s)=>e===this.answers[s])?!1:(this.answers=t,this.byKey=Qr(t),!0)}part(t){let n=this.scene?.page;return n?.kind===t?n:null}get layers(){return(this.scene?.layers??[]).map(t=>this.drawn.get(t.id)??t)}layer(t){return this.layers.find(n=>n.id===t)??null}draw(t){t.length===this.drawn.size&&t.every(e=>this.drawn.get(e.id)===e)||(this.drawn=new Map(t.map(e=>[e.id,e])),this.changed("layers"))}rowsOf(t){return{rows:this.placed.get(t.id)??t.array,count:t.array.shape[0]}}place(t,n){let e=this.layer(t);if(!e)return!1;let{rows:s}=this.rowsOf(e),i=Float32Array.from(n);if(i.length!==s.length)throw new Error(`${t}: want ${s.length} values, got ${i.length}`);return i.every((o,A)=>Object.is(o,s[A]))?!1:(this.placed.set(t,i),!0)}setHover(t){Er(t,this.hover)||(this.hover=t,this.changed("focus"),this.askForSamples())}raise(t){t!==this.raised&&(this.raised=t,this.changed("focus"))}togglePin(t){this.pin=t&&!Er(t,this.pin)?t:null,this.changed("focus"),this.send("focus")}pinOn(t){this.pin=null,this.togglePin(t)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let t=this.hover;if(!t)return;let n=t.layer==null?null:this.layer(t.layer),e=n&&n.type!=="heatmap"&&n.events,{bin:s}=t;(this.served.some(o=>o.box===t.box&&s!=null&&o.samples_shown<o.samples_total&&!o.samplesOf(s).length)||e)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(t){return t??this.readings[0]?.id??""}given(t){let n=this.meant(t);return this.answers.filter(e=>e.reading===n&&At(e))}answersTo(t){return this.answers.filter(n=>n.box===t&&At(n))}answer(t,n){let e=t==null?null:this.byKey.get(Lt(this.name,t,this.meant(n)));return e&&At(e)?e:null}servedAnswer(t,n){let e=t==null?null:this.servedBy.get(Lt(this.name,t,this.meant(n)));return e&&At(e)?e:null}get activeBox(){let{editor:t}=this;return t?t.boxes[t.active??0]??null:null}get channel(){let t=this.scene?.channel;return t?wr(t.digest,t.index):null}get picture(){let t=this.scene?.picture;return t?mr(t.digest):null}shown(t){for(let[e,s]of[["pinned",this.pin],["hovered",this.hover]]){let i=s&&this.answer(s.box,t??this.readingOf(s));if(i&&s.bin!=null&&s.bin<Ye(i))return this.resolve(i,s.bin,this.sampleIn(i,s),e)}let n=this.activeAnswer(t);return n?this.resolve(n,n.defaultBin(),null,"default"):null}readingOf({reading:t}){return this.readings.some(({id:n})=>n===t)?t:null}sampleIn(t,{box:n,bin:e,sample:s,reading:i}){if(s==null||e==null||this.meant(i)===t.reading)return s;let o=this.answer(n,i)?.samplesOf(e).indexOf(s)??-1;return t.samplesOf(e)[o]??null}resolve(t,n,e,s){let i=t.samplesOf(n),o=e!=null&&i.includes(e)?e:i[0]??null,A=s==="default"&&t.box!==this.activeBox?.id;return{answer:t,bin:n,samples:i,sample:o,chosen:s,old:A||this.fresh.isOld(t)}}activeAnswer(t){let n=this.activeBox,e=n&&this.byKey.get(Lt(this.name,n.id,this.meant(t)));return e?At(e)?e:null:this.given(t)[0]??null}choose(t,n="commit"){this.choice=t,this.send(n)}};function Er(r,t){return!r||!t?r===t:["box","bin","sample","reading","layer","row"].every(e=>r[e]===t[e])&&r.cell?.[0]===t.cell?.[0]&&r.cell?.[1]===t.cell?.[1]}function m(r,t={},...n){let e=document.createElement(r);for(let[s,i]of Object.entries(t))i==null||i===!1||(typeof i=="function"?e.addEventListener(s.slice(2),i):e.setAttribute(s,i===!0?"":String(i)));return e.append(...n.filter(s=>s!=null)),e}function R(r,t){if(!r||r.textContent===t)return;let n=r.firstChild;n?.nodeType===Node.TEXT_NODE&&!n.nextSibling?n.nodeValue=t:r.textContent=t}function an(r,t){r.hidden!==t&&(r.hidden=t)}function at(r,...t){let n=[...r.childNodes];for(let[e,s]of t.entries()){let i=typeof s=="string"?document.createTextNode(s):s;e>=n.length?r.append(i):na(n[e],i)||n[e].replaceWith(i)}for(let e of n.slice(t.length))e.remove()}function na(r,t){if(r.nodeName!==t.nodeName)return!1;if(r instanceof Element&&t instanceof Element){for(let n of new Set([...r.getAttributeNames(),...t.getAttributeNames()])){let e=t.getAttribute(n);e===null?r.removeAttribute(n):r.getAttribute(n)!==e&&r.setAttribute(n,e)}at(r,...t.childNodes)}else r.nodeValue!==t.nodeValue&&(r.nodeValue=t.nodeValue);return!0}var xr=[`:host, .rv-root {
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
  /* What moves in it, many times a second, has nothing around it laid out. */
  contain: strict;
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
  /* It follows the hand: a layer of its own is moved, and the page around it not composed anew. */
  will-change: transform;
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
  contain: strict;
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
}
.rv-step h3:is(:focus, :focus-visible) {
  outline: 0; /* it is read, not worked */
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
.rv-step .rv-goal[data-seen] {
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
.rv-drawing .rv-pyramid-size {
  font-size: var(--rv-size-small);
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
.rv-plain-cell {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 0.7;
}
.rv-plain-cell[data-line="1"] {
  fill: var(--rv-surface);
}
.rv-plain-cell[data-read],
.rv-read-cell {
  fill: var(--rv-highlight);
  fill-opacity: 0.55;
}
.rv-output {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-cell[data-now] .rv-output {
  fill: var(--rv-accent);
}
.rv-thread-marks,
.rv-jumps {
  pointer-events: none;
}
.rv-bin-line {
  fill: none;
  stroke: var(--rv-accent);
  stroke-width: 0.8;
}
.rv-bin-now {
  fill: var(--rv-accent);
  fill-opacity: 0.28;
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-drawing .rv-box-name {
  fill: var(--rv-accent);
  font-size: var(--rv-size-small);
}
.rv-mark-idle {
  fill: var(--rv-surface);
  stroke: var(--rv-text);
  stroke-width: 1.2;
}
.rv-memory-number,
.rv-memory-line {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-memory-line {
  stroke: none;
  fill: var(--rv-line-strong);
}
.rv-memory-number[data-state] {
  fill: var(--rv-accent-soft);
  stroke: var(--rv-accent);
}
.rv-memory-number[data-state="read"],
.rv-memory-number[data-state="now"] {
  fill: var(--rv-highlight);
}
.rv-memory-number[data-state="now"] {
  stroke: var(--rv-text);
  stroke-width: 2.5;
}
.rv-memory-line[data-state] {
  fill: var(--rv-highlight);
  stroke: var(--rv-text);
  stroke-width: 0.8;
}
.rv-add-way {
  stroke: var(--rv-text);
  stroke-width: 1.2;
}
.rv-held {
  stroke: var(--rv-text);
  stroke-width: 1.8;
}
.rv-lost {
  stroke: var(--rv-line-strong);
  stroke-width: 1.2;
}
.rv-jump {
  fill: none;
  stroke: var(--rv-accent);
  stroke-width: 2.2;
}
.rv-rounded {
  stroke: var(--rv-bad);
  stroke-width: 4;
}
.rv-drawing .rv-order-name {
  font-size: var(--rv-size-small);
}
.rv-drawing .rv-order-end {
  fill: var(--rv-good);
  font-weight: 700;
}
.rv-race {
  display: grid;
  gap: 10px;
  margin-top: 12px;
}
.rv-race-head {
  display: flex;
  justify-content: space-between;
}
.rv-race-time {
  font-family: var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-race-bar {
  width: 0;
  height: 10px;
  background: var(--rv-accent);
  border-radius: 3px;
}
.rv-race-counts,
.rv-step .rv-race-compared,
.rv-step .rv-race-note {
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}
.rv-step .rv-race-compared,
.rv-step .rv-race-note {
  margin: 10px 0 0;
}
.rv-step .rv-race-compared {
  min-height: 1.6em;
}
.rv-step .rv-race-note {
  min-height: 3.2em;
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
.rv-lesson[data-projected] {
  width: auto;
  height: auto;
  max-width: none;
  max-height: none;
  inset: 0;
  box-sizing: border-box;
  margin: 0;
  padding: 0 max(20px, (100vw - 178vh) / 2) 40px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-ground);
  border: 0;
}
.rv-lesson[data-projected] > :is(h2, .rv-player),
.rv-lesson[data-projected] :is(.rv-step:not([data-current]), .rv-way-out) {
  display: none;
}
.rv-lesson[data-projected] .rv-step:nth-child(n) {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1.08fr);
  align-items: center;
  gap: 8px 28px;
  min-height: calc(100vh - 40px);
  box-sizing: border-box;
  margin: 0;
  padding: 12px 0;
  border: 0;
}
.rv-lesson[data-projected] .rv-step-words {
  zoom: var(--rv-large, 1.2);
}
.rv-lesson[data-projected] :is(.rv-sums, .rv-ratios, .rv-turn-legend, .rv-race) {
  zoom: min(1.4, var(--rv-large, 1.2));
}
.rv-lesson[data-projected] .rv-drawing {
  max-height: 78vh;
}
.rv-corner {
  position: fixed;
  right: 10px;
  bottom: 4px;
  display: flex;
  gap: 2px;
  align-items: center;
  color: var(--rv-muted);
}
.rv-corner .rv-step-count {
  display: inline;
  font-size: var(--rv-size-heading);
}
.rv-corner :is(a, button) {
  min-width: 30px;
  height: 30px;
  padding: 0;
  color: inherit;
  background: none;
  border: 0;
  font: inherit;
  font-size: var(--rv-size-heading);
  line-height: 30px;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
}
.rv-corner :is(a, button):is(:hover, :focus-visible) {
  color: var(--rv-text);
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
[data-empty] :is(.rv-rank-tick, .rv-rank-same, .rv-rank-place) {
  display: none;
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
`];var[ea,sa]=[4,2**26],Rn=class{#n;#t=new Map;constructor(t){this.#n=t}get size(){return this.#n.memory.buffer.byteLength}begin(){this.#n.clear(0)}forget(){this.#t.clear(),this.#n.clear(1)}hold(t){let n=this.#t.get(t);if(n!==void 0)return n;let e=[...this.#t.keys()].reduce((i,{byteLength:o})=>i+o,t.byteLength);(this.#t.size===ea||e>sa)&&this.forget();let s=this.put(t);return this.#n.keep(),this.#t.set(t,s),s}put(t){let n=this.#s(t.byteLength),e=new Uint8Array(t.buffer,t.byteOffset,t.byteLength);return new Uint8Array(this.#n.memory.buffer,n).set(e),n}zeros(t){let n=this.#s(4*t);return new Uint8Array(this.#n.memory.buffer,n,4*t).fill(0),n}floats(t,n){return new Float32Array(this.#n.memory.buffer,t,n).slice()}doubles(t,n){return new Float64Array(this.#n.memory.buffer,t,n).slice()}wholes(t,n){return new Int32Array(this.#n.memory.buffer,t,n).slice()}bytes(t,n){return new Uint8Array(this.#n.memory.buffer,t,n).slice()}#s(t){let n=t>2147483648?0:this.#n.take(t)>>>0;if(!n)throw new ut(ze);return n}};var Dt={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[yr,Sr]=[5,14],ra={scale:1},Nn=class{#n;#t;#s;constructor(t){this.#n=t,this.#t=new Rn(t),this.#s=[0,1].map(n=>this.#o(n))}knows(t,n){let e=Object.hasOwn(Dt,t)?Dt[t]:null;return!!(e&&(e.sampled?e.reductions[n]:n==="max"))}get size(){return this.#t.size}plan(t,{rois:n,bins:e,rules:s,height:i,width:o,chosen:A,derivatives:a=!1}){let{columns:h}=Dt[t],l=ts(n,h),c=Int32Array.from(A??Array(e[0]*e[1]).keys());if(c.some(D=>D<0||D>=e[0]*e[1]))throw new RangeError(`chosen: want bins below ${e[0]*e[1]}, got ${c}`);let g=this.#t;g.begin();let d={rois:l.length/h,batch:2**30,channels:1,height:i,width:o},u=g.zeros(10),f=g.put(l),C=this.#r(d,e,s);this.#e(`${t}_plan`,f,g.put(c),c.length,...C,Number(a),u);let[w,...Q]=g.wholes(u,10),E=h-1;return{positions:$(g.floats(Q[0],2*w),[w,2]),taps:$(g.wholes(Q[1],4*w),[w,4]),weights:$(g.floats(Q[2],4*w),[w,4]),state:$(g.bytes(Q[3],w),[w]),roi:$(g.wholes(Q[4],w),[w]),bin:$(g.wholes(Q[5],w),[w]),slopes:a?$(g.floats(Q[6],2*E*w),[w,E,2]):null,grids:$(g.wholes(Q[7],2*d.rois),[d.rois,2]),offsets:$(g.wholes(Q[8],d.rois+1),[d.rois+1])}}axes(t,{rois:n,bins:e,rules:s,height:i,width:o}){let{columns:A,sampled:a}=Dt[t],h=ts(n,A),l=h.length/A,c=this.#t;c.begin();let g=c.put(h),d=this.#r({rois:l,batch:2**30,channels:1,height:i,width:o},e,s),u=Sr+(a?0:2*(e[0]+e[1])),f=c.zeros(4*u*l);this.#e(`${t}_axes`,g,...d,f);let C=c.doubles(f,2*u*l);return Array.from({length:l},(w,Q)=>{let[E,D]=[Q,l+Q].map(K=>C.subarray(u*K,u*(K+1)));return ia(E,D,a?null:e)})}forward(t,n){let{maps:e,rois:s,job:i,shape:o,count:A}=this.#i(t,n),a=this.#t.zeros(A);if(Dt[t].sampled)return this.#e(br(t,n),e,s,a,...i),{output:$(this.#t.floats(a,A),o),argmax:null};let h=this.#t.zeros(A);return this.#e(t,e,s,a,h,...i),{output:$(this.#t.floats(a,A),o),argmax:$(this.#t.wholes(h,A),o)}}backward(t,n){let{features:e,gradOutput:s,argmax:i}=n,{maps:o,rois:A,job:a,count:h,rows:l}=this.#i(t,n),{columns:c,sampled:g}=Dt[t],d=this.#t,u=d.put(Ze("gradOutput",s,h)),f=e.values.length,C=d.zeros(f);if(!g){let E=d.put(Ze("argmax",i??new Int32Array,h));return this.#e(`${t}_backward`,u,E,A,C,...a),{features:$(d.floats(C,f),kr(e)),rois:null}}let w=d.zeros(l*c),Q=br(t,n);return this.#e(`${Q}_backward_features`,u,o,A,C,...a),this.#e(`${Q}_backward_rois`,u,o,A,w,...a),{features:$(d.floats(C,f),kr(e)),rois:$(d.floats(w,l*c),[l,c])}}regions({height:t,width:n,scales:e,overlap:s,variant:i}){let o=this.#t;o.begin();let A=o.zeros(3),a=o.put(Float64Array.of(s)),h=Object.entries({height:t,width:n,scales:e}).map(([d,u])=>Dr(d,u));this.#e(`rmac_regions_${i}`,...h,a,A);let[l,c,g]=o.wholes(A,3);return{regions:$(o.wholes(c,4*l),[l,4]),level:$(o.wholes(g,l),[l])}}regionMaxima({features:t,regions:n}){let{batch:e=1,channels:s}=t,i=n.length/4,o=new Float32Array(5*e*i);for(let h=0;h<e*i;h+=1){o[5*h]=Math.floor(h/i);for(let l=0;l<4;l+=1)o[5*h+1+l]=n[4*(h%i)+l]}let A=this.forward("roi_pool",{features:t,rois:o,bins:[1,1],rules:ra}),a=[e,i,s];return{maxima:$(Float32Array.from(A.output),a),argmax:$(Int32Array.from(A.argmax??[]),a)}}#o(t){this.#t.begin();let n=this.#t.put(new Float64Array(2));this.#e("alignment",t,n);let[e,s]=this.#t.doubles(n,2);return[e,s]}#i(t,{features:n,rois:e,bins:s,rules:i}){let{batch:o=1,channels:A,height:a,width:h}=n,{columns:l}=Dt[t];Ze("features",n.values,o*A*a*h);let c=ts(e,l);this.#t.begin();let g=this.#t.hold(n.values),d=c.length/l,u=[d,A,...s];return{maps:g,rois:this.#t.put(c),job:this.#r({rois:d,batch:o,channels:A,height:a,width:h},s,i),shape:u,count:d*A*s[0]*s[1],rows:d}}#r(t,[n,e],{scale:s,ratio:i=0,aligned:o=!1,clockwise:A=!1,...a}){let[h,l]=this.#s[Number(o)],{rois:c,batch:g,channels:d,height:u,width:f}=t,w=Object.entries({rois:c,batch:g,channels:d,height:u,width:f,bins_y:n,bins_x:e,ratio:i}).map(([Q,E])=>Dr(Q,E));return[this.#t.put(Int32Array.of(...w,Number(A))),this.#t.put(Float64Array.of(s,a.offset??h,a.minimum??l))]}#e(t,...n){let e=Dn;try{e=this.#n[t](...n)}catch(s){if(!(s instanceof WebAssembly.RuntimeError))throw s}if(e)throw new ut(e)}};function br(r,{reduction:t="avg"}){let n=Dt[r].reductions[t];if(!n)throw new RangeError(`reduction: ${r} has no ${t}`);return n}function ia(r,t,n){let[e,s]=[0,1].map(h=>{let l=yr*h,[c,g,d,u,f]=r.subarray(l),C=Sr+(h&&n?2*n[0]:0),w=n&&$(Int32Array.from(r.subarray(C,C+2*n[h])),[n[h],2]);return{start:c,binSize:g,samples:d,size:u,drawn:t[l+3],widened:!f,cells:w}}),[i,o,A,a]=r.subarray(2*yr);return{y:e,x:s,center:[i,o],cosine:A,sine:a}}var kr=({batch:r=1,channels:t,height:n,width:e})=>[r,t,n,e],$=(r,t)=>Object.assign(r,{shape:Object.freeze(t)});function Ze(r,t,n){if(t.length!==n)throw new RangeError(`${r}: want ${n} numbers, got ${t.length}`);return t}function ts(r,t){if(r.length%t)throw new RangeError(`rois: want rows of ${t}, got ${r.length} numbers`);return Float32Array.from(r)}function Dr(r,t){if(Number.isInteger(t)&&Math.abs(t)<2**31)return t;throw new RangeError(`${r}: want a whole number, got ${t}`)}async function Mr(r){if(typeof WebAssembly>"u")throw new Pt("This browser has no WebAssembly.");let t=typeof r=="string"||r instanceof URL?await oa(r):r;try{let{instance:n}=await WebAssembly.instantiate(t,{});return new Nn(n.exports)}catch(n){throw new Pt(Aa(n),n)}}function Gn(r){let t=atob(r);return Uint8Array.from(t,n=>n.charCodeAt(0))}async function oa(r){try{let t=await fetch(r);if(t.ok)return await t.arrayBuffer();throw new Error(`${t.status} ${t.statusText}`)}catch(t){throw new Pt("The kernels for this browser could not be fetched.",t)}}function Aa(r){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(r))?"This page's Content-Security-Policy refuses WebAssembly.":r instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var Fr="AGFzbQEAAAAB2QIgYAF/AX9gAX4Bf2AAAX9gAn98AGADf3x8AX9gAn9/AX9gA39/fwBgB39/fn5/f38AYAp/f35+fnx/f35+AGARf39+f39/fn9+f39+f35/fn8Bf2ADf35/AX9gA39+fgF/YAp/f35+fn59fX1+AGARf39+f35/fn9/f35+fn19fn4AYAN/fX4AYAd/f39/f39/AX9gC39/fn5+fn19fX5/AGAFf39+fn0AYAZ/fn5+fn4AYBF/fX1+fX19fX59fX19fX1/fgF/YAR/f39/AX9gC39+fH5+fH58fH9+AX9gDn9/fn5+fn5+fn19fX5/AX9gBX99fX59AGANf319fn1+fn1/f39/fgBgBn99fX5+fgBgB399fX59fX0AYAV/f39/fwF/YAZ/f39/f38Bf2APf39+fn5+fn5+fX19fn9/AX9gDH99fX5+fX19fX1+fgBgBX9+f35+AX8DNjUAAQACAQMEBAUGBwgJCgsMDQ4PEA8REg8TFBQVFBYXCxgZGhscHB0eGxwcFhsfHBwcHBsbGwUDAQACBggBfwFBgIAECwfzAxkGbWVtb3J5AgAEdGFrZQAABWNsZWFyAAIEa2VlcAADCWFsaWdubWVudAAIDnJvaV9hbGlnbl9wbGFuABIWcm9pX2FsaWduX3JvdGF0ZWRfcGxhbgAUDXJvaV9wb29sX3BsYW4AFw5yb2lfYWxpZ25fYXhlcwAZFnJvaV9hbGlnbl9yb3RhdGVkX2F4ZXMAGg1yb2lfcG9vbF9heGVzABwJcm9pX2FsaWduACMbcm9pX2FsaWduX2JhY2t3YXJkX2ZlYXR1cmVzACQXcm9pX2FsaWduX2JhY2t3YXJkX3JvaXMAJRFyb2lfYWxpZ25fcm90YXRlZAAoI3JvaV9hbGlnbl9yb3RhdGVkX2JhY2t3YXJkX2ZlYXR1cmVzACkfcm9pX2FsaWduX3JvdGF0ZWRfYmFja3dhcmRfcm9pcwAqDXJvaV9hbGlnbl9tYXgALB9yb2lfYWxpZ25fbWF4X2JhY2t3YXJkX2ZlYXR1cmVzAC4bcm9pX2FsaWduX21heF9iYWNrd2FyZF9yb2lzAC8Icm9pX3Bvb2wAMBFyb2lfcG9vbF9iYWNrd2FyZAAxE3JtYWNfcmVnaW9uc190b2xpYXMAMhNybWFjX3JlZ2lvbnNfY2FmZmUyADMVcm1hY19yZWdpb25zX2NpcnRvcmNoADQKt6oCNQsAIACtEIGAgIAAC3ABA38CQCAAQoDQrPMOVg0AAkAgAEEAKALEgISAACIBrXxCD3xCcIMiAEL//wN8QhCIpyICPwAiA00NACAAQoCA/P8PVg0BIAIgA2tAAEF/Rg0BC0EAIAA+AsSAhIAAIAEPC0EAQQE6AMiAhIAAQQALNwBBAEHQgISAAEEAKALAgISAACAAGyIANgLEgISAAEEAIAA2AsCAhIAAQQBBADoAyICEgABBAAsWAEEAQQAoAsSAhIAANgLAgISAAEEACyYBAX8CQCAAQiB8EIGAgIAAIgFFDQAgAUEQaiABQSBqNgIACyABC4YEBQF8A34BfwR+AXwCQAJAIAFEGC1EVPsh6T9lRQ0ARAAAAAAAAAAAIQJCACEDDAELIAG2vKwiA0IXhyIEQuh+fCIFp0Egba3DIAVCn4CAgICAgICAf4NCgICAgICAgICAf1atfSIFQgAgBUIAVRsiBadBA3QiBkGYgISAAGopAwAgA0L///8Dg0KAgIAEhCIDfiAGQaCAhIAAaikDACADfiIHQiCIfCIIQiCIIAZBkICEgABqKQMAIAN+fCIJQiCIIAZBiICEgABqKQMAIAN+fCIKQiCIIAZBgICEgABqKQMAIAN+fCAEIAVCBYZ9IgNCiH98IgSGIApCIIYgCUL/////D4OEIgVCuAEgA30iA4h8IgkgCUKAgICAgICAgCB8IglCgICAgICAgIBAg30iCrkiAkQAAAAAAAAQPKIiAUQHXBQzJqaRPKIgBSAEhiAIQiCGIAdC/////w+DhCADiHy6RAAAAAAAAPA7oiAKIAL8Bn25oEQAAAAAAAAQPKJEGC1EVPsh+T+ioCABIAFEAAAAAgAAoEGiIgIgAiABoaEiAqEiC0QAAABY+yH5P6IgAkQAAABY+yH5P6IgAUQYLURU+yH5P6IiAaEgAkQAAABAl95NPqKhoCALRAAAAECX3k0+oqGgIQIgCUI+iCEDCyAAIAI5AxAgACABOQMIIAAgAzcDAAvqAQMBfAF+AnwgASABoiEDQgAhBEQAAAAAAAAAACEFAkADQERKrTBwx1LpPCEGAkACQAJAAkACQAJAAkAgBKcOCAYAAQIDBAUIBgtEH7gz5/Pnar0hBgwFC0QJbagTRhLmPSEGDAQLRORE9WdF5lq+IQYMAwtENMdWpeMdxz4hBgwCC0QaoAEaoAEqvyEGDAELRBEREREREYE/IQYLIARCAXwhBCADIAWiIAagIQUMAAsLIAAgASACIANEAAAAAAAA4L+iRAAAAAAAAPA/oKIgASADoiADIAWiRFVVVVVVVcW/oKKgoDkDAEEAC7sCAwF8AX4DfCABIAGiIQNCACEERAAAAAAAAAAAIQUCQANARJd9uWN4gqa8IQYCQAJAAkACQAJAAkACQCAEpw4IBgABAgMEBQgGC0QfuDPn8+cqPSEGDAULRJ18wKh0Oam9IQYMBAtEmNj479juIT4hBgwDC0Rcn3i3T36SviEGDAILRBqgARqgAfo+IQYMAQtEF2zBFmzBVr8hBgsgBEIBfCEEIAMgBaIgBqAhBQwACwsgAEQAAAAAAADwPyADRAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAMgA6IgAyAFokRVVVVVVVWlP6CiIAEgAUQAAAACAACgQaIiBiAGIAGhoSIGoSIFIAWiIAYgBaIiBSAFIAYgBqIgA6GgoKBEAAAAAAAA4D+ioSABIAKioaCgOQMAQQALOwAgAUEIakQAAAAAAAAAAEQAAAAAAADwPyAAGzkDACABRAAAAAAAAOA/RAAAAAAAAAAAIAAbOQMAQQALuwECAX8DfCAAIAE0AgA3AwAgACABQRBqNAIANwMwIAAgAUEMajQCADcDKCAAIAFBGGo0AgA3AyAgACABQRRqNAIANwMYIAAgAUEIajQCADcDECAAIAFBBGo0AgA3AwggAUEcaigCACEDIAJBCGorAwAhBCACQRBqKwMAIQUgAisDACEGIAAgAUEgaigCAEEARzoAUCAAIAW2OAJAIAAgBLY4AjwgACAGtjgCOCAAIANBACADQQBKG603A0gL+gIDAX8IfgN8I4CAgIAAQfAAayIHJICAgIAAIAdBGGogBCAFEImAgIAAQhAhCAJAIAcpAygiCSAHKQMYIgogCSAKUxtCAFMNACAHKQM4IgkgBykDMCIKIAcpA0giCyAHKQNAIgwgBykDICINIAwgDVMbIg4gCyAOUxsiDiAKIA5TGyIOIAkgDlMbQgBXDQAgCSAKIAkgClUbIg9CgCBVDQAgBykDYCIOQoCABFUNACAPIAkgCn4gDn4gBkH/AXEbIA5+QoCAgAJVDQAgCyAMfkKAgICABFUNACAFKwMAIhBEoMLr/ktItDlkRQ0AIBBE6oygOVk+KUZjRQ0AIAVBCGorAwAiESARoSIRIBFiDQAgBUEQaisDACIRIBGhIhIgEmINACAHQQhqIAEgAiADIA0gECADQgZRIgUgEUQAAAAAAAAAAGEgCkIAIAUgDlBxIgUbIAlCACAFGxCLgICAACAHKQMQIQgLIAAgCDcDACAHQfAAaiSAgICAAAuaBAgBfgJ/A3wCfwF9AX8BfgF9AkACQCACQgFZDQBCACEIQn8hCgwBCyABQQRqIQsgA6dBAnQhDCAIQhCGuSENIAlCEIa6IQ4gBLkhDyAGQf8BcSEQIAdB/wFxIREgASEGQgAhBANAIAYhByADIQgCQCADQgFTDQACQANAIAcqAgAiEiASkyISIBJcDQEgB0EEaiEHIAhCf3wiCFANAgwACwtCASEIIAQhCgwCC0ICIQgCQCABIAQgA36nQQJ0aiITKgIAIhJDAAAAAF1FDQAgBCEKDAILAkAgErsgD2ZFDQAgBCEKDAILAkAgEiASjlsNACAEIQoMAgsgBEIBfCEUQgUhCCALIQcDQAJAIAhCf3wiCEIAUg0AIBNBDGoqAgAhEgJAAkAgEEUNACATQRBqKgIAIRUMAQsgE0EQaioCACATQQhqKgIAkyEVIBIgE0EEaioCAJMhEgsCQCARRQ0AQgQhCAJAIBJDAAAAAF1FDQAgBCEKDAULIBVDAAAAAF1FDQAgBCEKDAQLAkAgCUIBUw0AQgUhCAJAIAUgEruiIA5kRQ0AIAQhCgwFCyAEIQogBSAVu6IgDWQNBAsgCyAMaiELIAYgDGohBkIAIQhCfyEKIBQhBCAUIAJSDQIMAwsgByoCACESIAdBBGohByAFIBK7oplEAAAAAAAA0EFkRQ0ACwtCAyEIIAQhCgsgACAINwMIIAAgCjcDAAuOAgEBfyOAgICAAEHwAWsiESSAgICAACAOIA+nQQN0akF4aikDACEPIBBBBGogATYCACAQIA8+AgBBASEBAkAgEUHAAWogAiADEI2AgIAADQAgEEEQaiAFNgIAIBBBDGogBDYCACAQQQhqIBEoAtgBNgIAIBFBkAFqIAYgBxCNgICAAA0AIBBBFGogESgCqAE2AgAgEUHgAGogCCAJEI2AgIAADQAgEEEcaiAKNgIAIBBBGGogESgCeDYCACARQTBqIAsgDBCNgICAAA0AIBBBIGogESgCSDYCACARIA0gDhCNgICAAA0AIABCADcDACAQQSRqIBEoAhg2AgBBACEBCyARQfABaiSAgICAACABC6MBAgN/AX5BASEDAkAgAUL/////D1YNACABQgKGEISAgIAAIgRFDQAgBEEQaigCACEFAkAgAVANACABQgF8IQYgBSEDA0AgAyACKQMAPgIAIANBBGohAyACQQhqIQIgBkJ/fCIGQgFWDQALCyAAQgQ3AyggACABNwMgQQAhAyAAQQA2AgQgACAENgIAIAAgATcDCCAAQgQ3AxAgACAFNgIYCyADC98FBQF/An4BfwF+DH9BASEDAkAgAUIAUw0AIAFCAYYiBCABhEL/////D1YNACABQgOGIgUQhICAgAAiBkUNACABQgKGIgcgAYRCgICAgBBaDQAgBkEQaigCACEIIAFCBYYQhICAgAAiCUUNACAJQRBqKAIAIQogAUIEhhCEgICAACILRQ0AIAtBEGooAgAhDCABEISAgIAAIg1FDQAgDUEQaigCACEOIAUQhICAgAAiD0UNACAPQRBqKAIAIRAgBRCEgICAACIRRQ0AIAIgAX4iBSABhEL/////D1YNACAFQv////8HVg0AIBFBEGooAgAhEiAFQgOGEISAgIAAIhNFDQAgACAGNgIAQQAhAyAAQQA2AgQgACAJNgJAIABBADYCRCAAIAQ3AwggACAHNwNIIABCBDcDECAAQgg3A1AgACAINgIYIAAgCjYCWCAAIAE3AyAgACABNwNgIABCAjcDKCAAQgQ3A2ggAEIINwMwIABCIDcDcCAAQgQ3AzggAEIINwN4IBNBEGooAgAhBiAAQgQ3A7gBIABCEDcDsAEgAEIENwOoASAAIAE3A6ABIAAgDDYCmAEgAEIENwOQASAAIAc3A4gBIABBADYChAEgACALNgKAASAAQgE3A+gBIAAgATcD4AEgACAONgLYASAAQgE3A9ABIAAgATcDyAEgAEEANgLEASAAIA02AsABIABCCDcDmAIgACABNwOQAiAAIBA2AogCIABCCDcDgAIgACABNwP4ASAAQQA2AvQBIAAgDzYC8AEgAEIINwPIAiAAIAE3A8ACIAAgEjYCuAIgAEIINwOwAiAAIAE3A6gCIABBADYCpAIgACARNgKgAiAAQgQ3A5gDIABCCDcDkAMgACACQgOGNwOIAyAAQgI3A4ADIAAgAjcD+AIgACABNwPwAiAAIAY2AugCIABCBDcD4AIgACAFQgGGNwPYAiAAQQA2AtQCIAAgEzYC0AILIAML5QECAn0BfyAAIAYgASADIAJ+p0ECdGoiAUEEaioCAJQgB5MiCjgCGCAAIAYgAUEIaioCAJQgB5MiCzgCACAAQwAAAABDAACAPyAGIAFBDGoqAgCUIAeTIAqTIgogCF0iDBs4AiwgACAIIAogDBsiCjgCKCAAQwAAAABDAACAPyAGIAFBEGoqAgCUIAeTIAuTIgYgCF0iARs4AhQgACAIIAYgARsiBjgCECAAIAogBbSVIgc4AhwgACAGIAS0lSIGOAIEIAAgCSAHjfwEIAlCAFUiARs3AyAgACAJIAaN/AQgARs3AwgLtAMCA38CfSOAgICAAEHAAGsiESSAgICAACAIIAqnIhJBA3QiE2ogCzcDACAJIBNqIAw3AwAgASAKIAJ+p0ECdGoiCEEEaiAOOAIAIAggDTgCACARQSBqIA0gEBCRgICAACARKgI0IQ0gESoCMCEUIBEpAyghDCARKQMgIQIgESkDOCELIBEgDiAPEJGAgIAAIAcgEmogCyARKQMYIg8gCyAPVRsiCzwAAAJAAkAgC0L/AYNCAlINACADIAogBH6nQQN0aiEIIAUgCiAGfqdBAnRqIQlCBCEKA0AgCEJ/NwMAIAlBADYCACAIQQhqIQggCUEEaiEJIApCf3wiClBFDQAMAgsLIBEqAhQhDiARKgIQIRUgESkDCCELIAMgCiAEfqdBA3RqIgggESkDACAQfiIPIAJ8NwMAIAhBGGogCyAQfiIQIAx8NwMAIAhBEGogECACfDcDACAIQQhqIA8gDHw3AwAgBSAKIAZ+p0ECdGoiCEEMaiANIA6UOAIAIAhBCGogFCAOlDgCACAIQQRqIA0gFZQ4AgAgCCAUIBWUOAIACyAAQQA2AgAgEUHAAGokgICAgAAL5gEBAX4CQAJAIAFDAACAv2BFDQAgASACtF8NAQsgAEIANwMQIABCADcDCCAAQgA3AwAgAEICNwMYDwsCQCABQwAAAABfRQ0AIABCgICA/AM3AxAgAEIANwMAIAAgAUMAAAAAXK03AxggACACQgIgAkICUxtCf3w3AwgPCwJAIAJCf3wiAiAB/AQiA1UNACAAQoCAgPwDNwMQIAAgAjcDCCAAIAI3AwAgACABIAK0XK03AxgPCyAAQgA3AxggACADNwMAIAAgA0IBfDcDCCAAIAEgA7STIgE4AhQgAEMAAIA/IAGTOAIQC9cNHQF/AX4DfQd+A38BfgF8AX8BfgN/AX4BfwF+An8BfgF/CH4EfQJ+Bn0BfgF9AX4BfQJ+BH0BfgV9AX4jgICAgABBwARrIgckgICAgAAgB0EQaiADIAQQiYCAgAAgBykDWCEIIAcqAlAhCSAHKgJMIQogByoCSCELIAcpA0AhDCAHKQM4IQ0gBykDMCEOIAcpAyghDyAHQQhqIAAgBykDECIQQgUgAyAEQQAQioCAgAACQAJAIAcpAwgiEVANACARpyEEDAELAkAgEEIAUw0AIBBCAYYiEiAQhEL/////D1YNACAQQgSGEISAgIAAIgRFDQAgBEEQaigCACETAkAgEFAiFA0AQgAhESATIQQDQCAHQaABaiAAQgUgESAPIA4gCyAKIAkgCBCPgICAACAEQQhqIAcpA8ABNwMAIAQgBykDqAE3AwAgBEEQaiEEIBAgEUIBfCIRUg0ACwsgEEIDhhCEgICAACIERQ0AIARBEGooAgAhFQJAAkAgFEUNAEIBIRYMAQsgArchFyAQIREgEyEEIBUhAwNAIAMgBCkDALkgBEEIaikDALmiIBeiOQMAIARBEGohBCADQQhqIQMgEUJ/fCIRUEUNAAsgEEL/////D1ENASAQQgF8IRYLIBZCA4YiERCEgICAACIERQ0AIARBEGooAgAhGAJAIBGnIgRFDQAgGEEAIAT8CwALAkAgFA0AIBhBCGohBCAQQgF8IRFEAAAAAAAAAAAhFwNAAkAgFyAVKwMAoCIXRAAAAAAAABBBZEUNAEERIQQMBAsgBCAX/AY3AwAgFUEIaiEVIARBCGohBCARQn98IhFCAVUNAAsLIAJBAEgNACACrCIZQgOGEISAgIAAIgRFDQAgBEEQaigCACEaAkAgAkUNACACIQMgGiEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQaABaiAYIBanQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEbIAcoAtgDIRwgBykDyAMhHSAHKAKoAyEeIAcpA5gDIR8gBygC+AIhFSAHKAK4AiEgIAcoAvgBISEgBykD6AEhIiAHKAK4ASEjAkAgFA0AIAcpA8gCISQgBykDiAIhJSAHKQPIASEmIAcpA6AEIidCA34hKCAnQgGGISkgJ6dBAnQhAyAnIAcpA5gEIip+IiunQQJ0IRQgDUJ/fLQhLCAMQn98tCEtIA+0IS4gDrQhL0IAITBCACExA0AgB0HwAGogAEIFIDEgDyAOIAsgCiAJIAgQj4CAgAACQCACRQ0AIAcqApwBITIgByoCjAEhMyAHKgKIASE0IAcqAoQBITUgByoCdCE2IAcqAnAhNyAHKQOQASI4tCE5IAcpA3giOrQhO0IAITwDQCAaIDynQQN0aikDACE9QwAAAAAhPgJAAkAgDlBFDQBDAAAAACE/DAELQwAAAAAhPyAOQn9SID1CgICAgICAgICAf1JyRQ0AID0gDn8iESA9IBEgDn59IhFCAFIgESAOhUIAU3EiBK19tCE+IA5CACAEGyARfLQhPwsCQCA6QgFTDQAgNCAzID+UkiFAIDcgNiA+lJIhQUIAIUIDQAJAIDhCAVMNACALIDUgPiBCtUMAAAA/kiJDIDuVkiAulZQiRJRDAACAP0MAAAAAIEEgNiBDlCA7lZIiRSAsXRtDAAAAACBFQwAAAABeGyJDlCFGIAtDAACAPyBEk5QgQ5QhRyAbICsgMH6nQQJ0aiEBQgAhSANAIAdB6ABqICMgJiAhICUgICAkIBUgHiAcIDAgMSA9IEAgMyBItUMAAAA/kiJElCA5lZIiQyBFIA0gDBCQgICAAAJAIAVFDQACQCAqQgFTDQAgKiERIAEhBANAIARCADcCACAEIANqIQQgEUJ/fCIRQgBSDQALCyAVIDCnai0AAEECRg0AIBsgKyAwfiIRp0ECdGogC0MAAIA/IDIgPyBEIDmVkiAvlZQiRJOUQwAAgD9DAAAAACBDIC1dG0MAAAAAIENDAAAAAF4bIkOUOAIAIBsgESApfKdBAnRqIAsgRJQgQ5Q4AgAgGyARICd8p0ECdGpBBGogRzgCACAbIBEgKHynQQJ0akEEaiBGOAIACyABIBRqIQEgMEIBfCEwIDggSEIBfCJIUg0ACwsgOiBCQgF8IkJSDQALCyA8QgF8IjwgGVINAAsLIDFCAXwiMSAQUg0ACwsgByAjICIgISAgIBUgHyAeIB0gHCAbIBIgEyAWIBggFiAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HABGokgICAgAAgBAvfBAYBfwN9AXwBfQJ8AX0jgICAgABBIGsiCySAgICAACABIAMgAn6nQQJ0aiIBQQhqKgIAIQwgAUEEaioCACENIAtBCGogAUEUaioCALtEGC1EVPshCUCiRAAAAAAAgGZAo7YiDou7Ig8QhYCAgAAgCkH/AXEhCiAOjCEQIAsrAxghESALKwMQIRICQAJAAkAgCykDCCICQgGDUA0AIAsgEiAREIaAgIAARQ0BQwAAAAAhEwwCCyALIBIgERCHgICAAEUNAEMAAAAAIRMMAQsgCysDACIRIBGaIAJCfXxCflQbtiETCyAQIA4gChshEAJAIA5DAAAAAFsNACALQQhqIA8QhYCAgAAgCysDGCERIAsrAxAhEgJAAkAgCykDCCICQgGDUA0AIAsgEiAREIeAgIAARQ0BQwAAAAAhEAwCCyALIBIgERCGgICAAEUNAEMAAAAAIRAMAQsgCysDACIRmiARIBBDAAAAAF0gAkIBVXMbtiEQCyAAIBA4AgwgACATOAIIIAAgBiAMlCAHkzgCBCAAIAYgDZQgB5M4AgAgAEMAAAAAQwAAgD8gBiABQQxqKgIAlCIOIAhdIgobOAI8IAAgCCAOIAobIg44AjggAEMAAAAAQwAAgD8gBiABQRBqKgIAlCIGIAhdIgEbOAIkIAAgCCAGIAEbIgg4AiAgACAOIAW0lSIGOAIsIAAgDkMAAAC/lDgCKCAAIAggBLSVIg44AhQgACAIQwAAAL+UOAIQIAAgCSAGjfwEIAlCAFUiARs3AzAgACAJIA6N/AQgARs3AxggC0EgaiSAgICAAAu7ECACfwF+A30HfgR/AX4BfAF/AX4DfwF+AX8BfgN/AX4BfwN+AX0HfgR9An4KfQF+AX0BfgF9An4EfQJ+Bn0BfgF9I4CAgIAAQdAEayIHJICAgIAAIAdBEGogAyAEEImAgIAAIActAGAhCCAHKQNYIQkgByoCUCEKIAcqAkwhCyAHKgJIIQwgBykDQCENIAcpAzghDiAHKQMwIQ8gBykDKCEQIAdBCGogACAHKQMQIhFCBiADIARBABCKgICAAAJAAkAgBykDCCISUA0AIBKnIQQMAQsCQCARQgBTDQAgEUIBhiITIBGEQv////8PVg0AIBFCBIYQhICAgAAiBEUNACAIQf8BcUEARyEUIARBEGooAgAhFQJAIBFQIhYNAEIAIRIgFSEEA0AgB0GwAWogAEIGIBIgECAPIAwgCyAKIAkgFBCTgICAACAEQQhqIAcpA+ABNwMAIAQgBykDyAE3AwAgBEEQaiEEIBEgEkIBfCISUg0ACwsgEUIDhhCEgICAACIERQ0AIARBEGooAgAhFwJAAkAgFkUNAEIBIRgMAQsgArchGSARIRIgFSEEIBchAwNAIAMgBCkDALkgBEEIaikDALmiIBmiOQMAIARBEGohBCADQQhqIQMgEkJ/fCISUEUNAAsgEUL/////D1ENASARQgF8IRgLIBhCA4YiEhCEgICAACIERQ0AIARBEGooAgAhGgJAIBKnIgRFDQAgGkEAIAT8CwALAkAgFg0AIBpBCGohBCARQgF8IRJEAAAAAAAAAAAhGQNAAkAgGSAXKwMAoCIZRAAAAAAAABBBZEUNAEERIQQMBAsgBCAZ/AY3AwAgF0EIaiEXIARBCGohBCASQn98IhJCAVUNAAsLIAJBAEgNACACrCIbQgOGEISAgIAAIgRFDQAgBEEQaigCACEcAkAgAkUNACACIQMgHCEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQbABaiAaIBinQQN0akF4aikDAEIFQgAgBRsQjoCAgAANACAHKAKYBCEdIAcoAugDIR4gBykD2AMhHyAHKAK4AyEgIAcpA6gDISEgBygCiAMhIiAHKALIAiEjIAcoAogCISQgBykD+AEhJSAHKALIASEmAkAgFg0AIAcpA9gCIScgBykDmAIhKCAHKQPYASEpQzX6jrxDNfqOPCAIQf8BcRshKiAHKQOoBCIrQgKGISwgBykDsAQiLUIChiEuIC1CA34hLyAtQgGGITAgLadBAnQhAyAtICt+IjGnQQJ0IRYgDkJ/fLQhMiANQn98tCEzIBC0ITQgD7QhNUIAITZCACE3A0AgB0HwAGogAEIGIDcgECAPIAwgCyAKIAkgFBCTgICAAAJAIAJFDQAgByoCrAEhOCAHKgKcASE5IAcqApgBITogByoClAEhOyAHKgKEASE8IAcqAoABIT0gByoCfCE+IAcqAnghPyAHKgJ0IUAgByoCcCFBIAcpA6ABIkK0IUMgBykDiAEiRLQhRUIAIUYDQCAcIEanQQN0aikDACFHQwAAAAAhSAJAAkAgD1BFDQBDAAAAACFJDAELQwAAAAAhSSAPQn9SIEdCgICAgICAgICAf1JyRQ0AIEcgD38iEiBHIBIgD359IhJCAFIgEiAPhUIAU3EiBK19tCFIIA9CACAEGyASfLQhSQsCQCBEQgFTDQAgOiA5IEmUkiFKID0gPCBIlJIhS0IAIUwDQAJAIEJCAVMNACArIDZ+QgKGIU0gHSAxIDZ+p0ECdCIEaiEIIB0gBGohFyA/IEsgPCBMtUMAAAA/kiJOlCBFlZIiT5QhUCA+IE+UIVEgPyAMIDsgSCBOIEWVkiA0lUMAAAC/kpSUIk6UIVIgPiBOlCFTQgAhVANAIAdB6ABqICYgKSAkICggIyAnICIgICAeIDYgNyBHIEEgUSA/IEogOSBUtUMAAAA/kiJVlCBDlZIiTpSSkiJPIEAgUCA+IE6Uk5IiTiAOIA0QkICAgAACQCAFRQ0AAkAgK0IBUw0AICshEiAXIQQDQCAEQgA3AgAgBCADaiEEIBJCf3wiEkIAUg0ACwsgIiA2p2otAABBAkYNACAdIDEgNn4iEqdBAnRqIAw4AgAgHSASIC18p0ECdGpBBGogDDgCACAdIBIgMHynQQJ0aiIEID8gDCA4IEkgVSBDlZIgNZVDAAAAv5KUlCJVlDgCACAEQQRqID4gVYyUOAIAIB0gEiAvfKdBAnRqIgRBBGogUjgCACAEIFM4AgAgHSASIC58p0ECdGoiBEEEaiAqIEEgT5OUOAIAIAQgKiBOIECTlDgCAEMAAIA/QwAAAAAgTiAyXRtDAAAAACBOQwAAAABeGyFOQwAAgD9DAAAAACBPIDNdG0MAAAAAIE9DAAAAAF4bIU8CQCAtQgFRDQBCBSESIAghBANAIAQgTyAEKgIAlDgCACAEQQRqIgEgTiABKgIAlDgCACAEIANqIQQgEkJ/fCISUEUNAAwCCwsgHSBNICwgVH58p2oqAgAhVUIFIRIgCCEEA0AgBCBPIFWUOAIAIARBBGoiBCBOIAQqAgCUIlU4AgAgEkJ/fCISUEUNAAsLIAggFmohCCAXIBZqIRcgNkIBfCE2IEIgVEIBfCJUUg0ACwsgRCBMQgF8IkxSDQALCyBGQgF8IkYgG1INAAsLIDdCAXwiNyARUg0ACwsgByAmICUgJCAjICIgISAgIB8gHiAdIBMgFSAYIBogGCAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HQBGokgICAgAAgBAvuAgICfQJ+IAEgAyACfqdBAnRqIgFBEGoqAgAhBQJAAkAgBCABQQhqKgIAlCIGIAb8BCICtJMiBiAGkiIGQwAAgD9gRQ0AIAJCAXwhAgwBCyAGQwAAgL9fRQ0AIAJCf3whAgsCQAJAIAQgBZQiBSAF/AQiB7STIgUgBZIiBUMAAIA/YEUNACAHQgF8IQcMAQsgBUMAAIC/X0UNACAHQn98IQcLIAFBDGoqAgAhBQJAAkAgBCABQQRqKgIAlCIGIAb8BCIDtJMiBiAGkiIGQwAAgD9gRQ0AIANCAXwhAwwBCyAGQwAAgL9fRQ0AIANCf3whAwsCQAJAIAQgBZQiBCAE/AQiCLSTIgQgBJIiBEMAAIA/YEUNACAIQgF8IQgMAQsgBEMAAIC/X0UNACAIQn98IQgLIAAgAzcDECAAIAI3AwAgACAIIAN9IgNCACADQgBVG0IBfDcDGCAAIAcgAn0iAkIAIAJCAFUbQgF8NwMIC1gBAX0gACAFIAEgArQgBLSVIgYgA0IBfLSUjfwEfCIEQgAgBEIAVRsiBCAFIARTGzcDCCAAIAUgASAGIAO0lI78BHwiA0IAIANCAFUbIgMgBSADUxs3AwALww8QAX8BfQd+An8BfgF/CX4CfwF8An8CfgF/An4Cfwp+AX0jgICAgABB0ARrIgckgICAgAAgB0EYaiADIAQQiYCAgAAgByoCUCEIIAcpA0ghCSAHKQNAIQogBykDOCELIAcpAzAhDCAHQRBqIAAgBykDGCINQgUgAyAEQQAQioCAgAACQAJAIAcpAxAiDlANACAOpyEBDAELAkAgAkEASA0AIAKsIg9CA4YQhICAgAAiBEUNACAEQRBqKAIAIRACQCACRQ0AIAIhAyAQIQQDQCAEIAE0AgA3AwAgAUEEaiEBIARBCGohBCADQX9qIgMNAAsLIA1C/////w9WDQAgDUIDhiIOEISAgIAAIgFFDQAgAUEQaigCACERAkAgDqciAUUNACARQQAgAfwLAAsCQAJAIA1CAFINAEIBIRIMAQsgC1AhE0IAIRQDQCAHQaABaiAAQgUgFCAIEJWAgIAAAkAgAkUNACAHKQO4ASEVIAcpA7ABIRYgBykDqAEhFyAHKQOgASEYIBEgFKdBA3RqIgMpAwAhGSAQIQEgDyEaA0ACQAJAIBMNACABKQMAIQ4CQCALQn9SDQAgDkKAgICAgICAgIB/Ug0AQgAhDiAHQYABaiAYIBdCACAMIAoQloCAgAAMAgsgB0GAAWogGCAXIA4gC38iGyAOIBsgC359Ig5CAFIgDiALhUIAU3EiBK19IAwgChCWgICAACALQgAgBBsgDnwhDgwBC0IAIQ4gB0GAAWogGCAXQgAgDCAKEJaAgIAACyAHKQOIASEbIAcpA4ABIRwgB0HABGogFiAVIA4gCyAJEJaAgIAAIAMgBykDyAQgBykDwAR9IBsgHH1+IBl8Ihk3AwAgAUEIaiEBIBpCf3wiGlBFDQALCyAUQgF8IhQgDVINAAsgDUL/////D1ENASANQgF8IRILIBJCA4YiDhCEgICAACIBRQ0AIAFBEGooAgAhHQJAIA6nIgFFDQAgHUEAIAH8CwALAkAgDVAiHg0AIB1BCGohASANQgF8IQ5EAAAAAAAAAAAhHwNAAkAgHyARKQMAuaAiH0QAAAAAAAAQQWRFDQBBESEBDAQLIAEgH/wGNwMAIBFBCGohESABQQhqIQEgDkJ/fCIOQgFVDQALCyAHQaABaiAdIBKnQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEgIAcoAtgDISEgBykDyAMhIiAHKAKoAyEFIAcpA5gDISMgBygC+AIhESAHKQPIAiEUIAcpA8ACIRogBygCuAIhAyAHKQOIAiEXIAcoAvgBISQgBykD6AEhJSAHKQPIASEmIAcoArgBIRMCQCAHKQOQBCIYQgFTDQAgBykDoAQiGadBAnQhBCAZIAcpA5gEIhx+p0ECdCEnQgAhGyAgISgDQAJAIBxCAVMNACAcIQ4gKCEBA0ACQCAZQgFTDQAgBEUNACABQQAgBPwLAAsgASAEaiEBIA5Cf3wiDlBFDQALCyAoICdqISggG0IBfCIbIBhSDQALCwJAIBpCAVMNACAUp0ECdCEEIBRCAVMhKCADIQEDQAJAICgNACAERQ0AIAFBACAE/AsACyABIARqIQEgGkJ/fCIaUEUNAAsLAkAgHg0AIBenQQN0ISggC1AhJ0IAIRpCACEWA0AgB0GAAWogAEIFIBYgCBCVgICAAAJAIAJFDQAgBykDmAEhKSAHKQOQASEqIAcpA4gBISsgBykDgAEhLEIAIS0DQCAQIC2nQQN0aikDACEVAkACQAJAICcNACALQn9SDQEgFUKAgICAgICAgIB/Ug0BQgAhDiAHQcAEaiAsICtCACAMIAoQloCAgAAMAgtCACEOIAdBwARqICwgK0IAIAwgChCWgICAAAwBCyAHQcAEaiAsICsgFSALfyIOIBUgDiALfn0iDkIAUiAOIAuFQgBTcSIBrX0gDCAKEJaAgIAAIAtCACABGyAOfCEOCyAHKQPIBCEZIAcpA8AEIS4gB0HwAGogKiApIA4gCyAJEJaAgIAAAkAgGSAufSIOQgFTDQAgBykDeCAHKQNwIi99IjBCACAwQgBVGyExA0AgDiEyAkAgMEIBUw0AIC4gCX4hGCAkIBcgGn6nQQN0aiEEIC60ITMgMSEcIC8hGwNAIBMgGiAmfqdBAnRqIgEgG7Q4AgAgAUEEaiAzOAIAAkAgF0IBUw0AIBsgGHwhGSAEIQEgFyEOA0AgASAZNwMAIAFBCGohASAOQn98Ig5QRQ0ACwsgG0IBfCEbIAMgGiAUfqdBAnRqQYCAgPwDNgIAIBEgGqciAWpBADoAACAFIAFBA3QiAWogFjcDACAhIAFqIBU3AwAgBCAoaiEEIBpCAXwhGiAcQgFVIQEgHEJ/fCEcIAENAAsLIC5CAXwhLiAyQn98IQ4gMkIBVQ0ACwsgLUIBfCItIA9SDQALCyAWQgF8IhYgDVINAAsLIA1CAYYiDiANhEL/////D1YNACANQgSGIhkQhICAgAAiAUUNACABQRBqKAIAIQRBACEBAkAgGaciKEUNACAEQQAgKPwLAAsgB0EIaiATICUgJCADIBEgIyAFICIgISAgIA4gBCASIB0gEiAGEIyAgIAARQ0BC0ESQRNBAC0AyICEgAAbIQELIAdB0ARqJICAgIAAIAELkQIEAX4CfwR9AX8gEEIEfCERIA8gEKdBA3RqIQ9BACESQQEhEwNAIAEhFCACIRUgAyEQIAQhFiAFIRcCQCATQQFxDQAgBiEUIAchFSAIIRAgCSEWIAohFwsgD0EgaiAXuzkDACAPQRhqIBa7OQMAIA9BEGogELk5AwAgD0EIaiAVuzkDACAPIBS7OQMAIBFCBXwhESAPQShqIQ8gEkEBcSEYQQAhE0EBIRIgGEUNAAtCACEQA0ACQCAQQgNYDQBBAQ8LIAshFAJAAkACQAJAIBCnDgQDAAECAwsgDCEUDAILIA0hFAwBCyAOIRQLIA8gFLs5AwAgD0EIaiEPIBBCAXwiEEIEUg0ACyAAIBE3AwBBAAuIAwUBfwF+A30FfgR9I4CAgIAAQaABayIEJICAgIAAIARBEGogASACEImAgIAAIAQpA1ghBSAEKgJQIQYgBCoCTCEHIAQqAkghCCAEKQMwIQkgBCkDKCEKIARBCGogACAEKQMQIgtCBSABIAJBABCKgICAAEIAIQwCQAJAIAQpAwgiDUIAUg0AQQEhAgNAAkAgC0IBUw0AQgAhDQJAA0AgBEHwAGogAEIFIA0gCiAJIAggByAGIAUQj4CAgAAgBEHoAGogBCoCcCIOIAQqAnQgBCkDeCAEKgKAASIPIAQqAoQBIAQqAogBIhAgBCoCjAEgBCkDkAEgBCoCmAEiESAEKgKcASAQIBFDAAAAP5SSIA4gD0MAAAA/lJJDAACAP0MAAAAAIAMgDBCYgICAAA0BIAQpA2ghDCALIA1CAXwiDVENAgwACwtBEkETQQAtAMiAhIAAGyECDAMLIAJBAXEhAUEAIQJDAAAAACEGIAFFDQIMAAsLIA2nIQILIARBoAFqJICAgIAAIAILiQMEAn8BfgN9BX4jgICAgABBsAFrIgQkgICAgAAgBEEQaiABIAIQiYCAgAAgBC0AYCEFIAQpA1ghBiAEKgJQIQcgBCoCTCEIIAQqAkghCSAEKQMwIQogBCkDKCELIARBCGogACAEKQMQIgxCBiABIAJBABCKgICAAEIAIQ0CQAJAIAQpAwgiDkIAUg0AIAVB/wFxQQBHIQJBASEBA0ACQCAMQgFTDQBCACEOAkADQCAEQfAAaiAAQgYgDiALIAogCSAIIAcgBiACEJOAgIAAIARB6ABqIAQqAoABIAQqAoQBIAQpA4gBIAQqApABIAQqApQBIAQqApgBIAQqApwBIAQpA6ABIAQqAqgBIAQqAqwBIAQqAnAgBCoCdCAEKgJ4IAQqAnwgAyANEJiAgIAADQEgBCkDaCENIAwgDkIBfCIOUQ0CDAALC0ESQRNBAC0AyICEgAAbIQEMAwsgAUEBcSEFQQAhAUMAAAAAIQcgBUUNAgwACwsgDqchAQsgBEGwAWokgICAgAAgAQuBAgIBfgN/IApCBHwhCyAJIAqnQQN0aiEJQQAhDEEBIQ0DQCAJQSBqQoCAgICAgID4PzcDACAJQRBqQgA3AwAgCUEIaiACIAUgDUEBcSINGzkDACAJQRhqIAMgBiANG7k5AwAgCSABIAQgDRu5OQMAIAtCBXwhCyAJQShqIQkgDEEBcSEOQQEhDEEAIQ0gDkUNAAtCACEGA0ACQCAGQgNYDQBBAQ8LIAchBQJAAkACQAJAIAanDgQDAAECAwsgCCEFDAILRAAAAAAAAPA/IQUMAQtEAAAAAAAAAAAhBQsgCSAFOQMAIAlBCGohCSAGQgF8IgZCBFINAAsgACALNwMAQQALtQQLAX8BfQd+AnwBfwN+AXwCfgF8AX8FfiOAgICAAEGgAWsiBCSAgICAACAEQRBqIAEgAhCJgICAACAEKgJIIQUgBCkDQCEGIAQpAzghByAEKQMwIQggBCkDKCEJIARBCGogACAEKQMQIgpCBSABIAJBABCKgICAAEIAIQsCQAJAIAQpAwgiDEIAUg0AIAi5IQ0gCbkhDkEBIQ8DQAJAIApCAVMNAEIAIRADQCAEQYABaiAAQgUgECAFEJWAgIAAAkACQCAEQfgAaiAEKQOAASIRIAQpA4gBIhK5IhMgDqMgEiAEKQOQASIUIAQpA5gBIhW5IhYgDaMgFSAWRAAAAAAAAOA/oiAUuaAgE0QAAAAAAADgP6IgEbmgIAMgCxCbgICAAA0AIBBCAXwhEEEBIRdBACECIAQpA3ghCyAJIQwDQCACIQECQCAMQgFTDQAgByAGIBdBAXEiAhshGCAJIAggAhshGSASIBUgAhshGiARIBQgAhshGyALIAxCAYZ8IRwgAyALp0EDdGohAkIAIQsDQCAEQegAaiAbIBogCyAZIBgQloCAgAAgAkEIaiAEKQNwuTkDACACIAQpA2i5OQMAIAJBEGohAiAMIAtCAXwiC1INAAsgHCELC0EBIQJBACEXIAghDCABQQFxDQIMAAsLQRJBE0EALQDIgISAABshDwwFCyAKIBBSDQALCyAPQQFxIQJBACEPIAJFDQIMAAsLIAynIQ8LIARBoAFqJICAgIAAIA8LzxYdAX8FfgF9AX4CfQF+AX0BfgJ9AX4BfQF+BH8BfgF/A34DfwF+A38BfgV/AX4BfwF+AX8Dfgl/A34GfyOAgICAAEHAA2siDiSAgICAAAJAAkAgBCADfSIPQgFZDQBCACEQQgAhEQwBC0IAIRFCACEQIAMhEiAPIRMDQCAOQYADaiABIAIgEiAFIAYgCSAKIAsgDBCPgICAACAOKgKoAyEUIA4pA6ADIRUgDioCnAMhFiAOKgKYAyEXQgAhGAJAIAVCAVMNACAOKgKEAyEZIA4pA4gDQgGGIRogDioCgAMiG4sgDioCkAOSIRxCACEYQgAhHQNAIA5BsANqIBsgGSAdtZSSIh4gGSAekiAHIBwQnoCAgAAgGCAOKQO4AyAOKQOwA30iHyAaIB8gGlMbfEIBfCEYIAUgHUIBfCIdUg0ACwsgGCAQVSEgAkACQCAGQgFZDQBCACEaDAELIBVCAYYhHyAXiyAUkiEeQgAhGkIAIR0DQCAOQbADaiAXIBYgHbWUkiIZIBYgGZIgCCAeEJ6AgIAAIBogDikDuAMgDikDsAN9IhUgHyAVIB9TG3xCAXwhGiAGIB1CAXwiHVINAAsLIBJCAXwhEiAYIBAgIBshECAaIBEgGiARVRshESATQgFWISAgE0J/fCETICANAAsLAkACQAJAIA5B4AFqIBAgBRCfgICAAA0AIA4pA+gCIRMgDigC2AIhISAOKAKoAiEiIA4pA4ACIRggDigC+AEhIyAOKQPoASEkIA5BwABqIBEgBhCfgICAAEUNAQtBASElDAELQQEhJSAGIAV+IiYgD34iJ0IBfCIoQv////8PVg0AIA4pA8gBIRIgDigCuAEhKSAOKAKIASEqIA4pA2AhGiAOKAJYISsgDikDSCEsIChCA4YQhICAgAAiLUUNACAPQgBTDQAgD0IChiAPhEL/////D1YNACAtQRBqKAIAIS4gD0IFhhCEgICAACIvRQ0AIChCBIYiHUKQgMAAIB1CkIDAAFQbQnB8IjBC/////w9WDQAgL0EQaigCACExIDBCA4YQhICAgAAiMkUNACAyQRBqKAIAITMgMEIChhCEgICAACI0RQ0AIDRBEGooAgAhNUIAIRUgMEIAIA1B/wFxGyI2QgSGEISAgIAAIjdFDQAgNkIChiE4IDdBEGooAgAhOQJAAkAgBCADVQ0AQgAhOiADITsMAQsgLEIBICxCAVUbITwgEqdBA3QhPSArIAanQQN0aiE+ICMgBadBA3RqIT8gKyAap0EDdGpBeGohQCAjIBinQQN0akF4aiFBIA1B/wFxIUJCACEVQgAhOiADITsDQCAOQRBqIAEgAiA7IAUgBiAJIAogCyAMEI+AgIAAIA4qAjwhFiAOKQMwIR0gDioCLCEZIA4qAighHiAOQQhqIA4qAhAgDioCFCAOKQMYIA4qAiQgBSAHIAkgDSAjICIgISATEKCAgIAAIA4gHiAZIB0gFiAGIAggCSANICsgKiApIBIQoICAgAACQCA+KQMAID8pAwB+IBV8IhggMFcNAEEBISUgGEL/////B1YNAyAYQgSGEISAgIAAIjJFDQMgMkEQaigCACFDAkAgMEIBUw0AIDBCAXwhHSBDISADQCAgIDMpAwA3AwAgM0EIaiEzICBBCGohICAdQn98Ih1CAVYNAAsLIBhCA4YiGhCEgICAACI0RQ0DIDRBEGooAgAhRAJAIDBCAVMNACAwQgF8IR0gRCEgA0AgICA1KgIAOAIAIDVBBGohNSAgQQRqISAgHUJ/fCIdQgFWDQALCyAYQgGGITACQCBCRQ0AIDAgGoRC/////w9WDQQgGEIFhhCEgICAACI3RQ0EIDdBEGooAgAhJQJAIDZCAVMNAEIAIRhBACFFA0BCBCEdIEUhIANAICUgIGogOSAgaioCADgCACAgQQRqISAgHUJ/fCIdUEUNAAsgRUEQaiFFIBhCAXwiGCA2Ug0ACwsgQyEzIEQhNSAwITYgJSE5IBohOAwBCyBDITMgRCE1CyBAKQMAIUZCACEdQoCAgICAICEYQoCAgICAICEaQgAhHwJAIEEpAwAiR0IBUw0AIEdCAXwhEUKAgICAgCAhGkIAIR8gIiEgA0AgICkDACIQQgF8IkggHyBIIB9VGyEfIBAgGiAQIBpTGyEaICBBCGohICARQn98IhFCAVYNAAsLAkAgRkIBUw0AIEZCAXwhEUKAgICAgCAhGEIAIR0gKiEgA0AgICkDACIQQgF8IkggHSBIIB1VGyEdIBAgGCAQIBhTGyEYICBBCGohICARQn98IhFCAVYNAAsLAkACQCBHUA0AIEZCAFINAQtCACEaQgAhH0IAIRhCACEdCyAxIDsgA32nQQV0aiIgIBo3AwAgIEEYaiAdNwMAICBBEGogGDcDACAgQQhqIB83AwACQCAkQgJTDQBBACFJICQhHSA6IUgDQCAdIUcCQCAsQgJTDQAgIyBJQQN0aiFKQQAhSyA8IR0DQCAdIUYgLiBIp0EDdGogFTcDAAJAIEpBCGopAwAgSikDACIYfSIdQgFTDQAgKyBLQQN0aiFMA0AgHSEaAkAgTEEIaikDACIdIEwpAwAiH30iEEIBUw0AIBUgHXwgH30hESAQQgF8IR0gKiAfp0EDdGohQyAzIBWnIiBBA3RqIUQgNSAgQQJ0aiFNIDkgIEEEdGohJSAiIBinQQN0aiFOICkgEiAffqdBA3RqISAgISAYIBN+p0EDdGohRQNAIEQgTikDACAIfiBDKQMAfDcDACBNIEUrAwAgICsDAKK2OAIAAkAgQkUNACAlIEUrAwAgIEEIaisDAKK2OAIAICVBBGogRUEIaisDACAgKwMAorY4AgAgJUEIaiBFKwMAICBBEGorAwCitjgCACAlQQxqIEVBEGorAwAgICsDAKK2OAIACyBDQQhqIUMgICA9aiEgIERBCGohRCBNQQRqIU0gJUEQaiElIB1Cf3wiHUIBVg0ACyARIRULIBhCAXwhGCAaQn98IR0gGkIBVQ0ACwsgSEIBfCFIIEtBAWohSyBGQn98IR0gRkICVQ0ACwsgSUEBaiFJIEdCf3whHSBHQgJVDQALCyA6ICZ8ITogO0IBfCI7IARZDQEgFUKAgMAAUw0ACwsgLiA6p0EDdGogFTcDACAxQQhqKQMAIR0gMSkDACEIAkAgOyADfSIfQgFTDQAgHyEYIDEhIANAICBBCGopAwAiGiAdIBogHVUbIR0gICkDACIaIAggGiAIUxshCCAgQSBqISAgGEJ/fCIYQgBSDQALCyA6IChCACA6Qn9TG3xCAXwiGiEYAkAgGkIAWQ0AQgAhGAsCQCAaICdXDQAgKCEYCyAfQj+HIA+DIB98Ih8hGgJAIB9Cf1UNAEIAIRoLIB0gCH0hHQJAIB8gD1MNACAPIRoLIAAgLTYCCCAAIDs3AwBBACElIABBADYCDCAAIBg3AxAgAEIINwMYIAAgLjYCICAAIBg3AyggAEIINwMwIAAgMjYCOCAAQQA2AjwgACAwNwNAIABCCDcDSCAAIDM2AlAgACAwNwNYIABCCDcDYCAAIDQ2AmggAEEANgJsIAAgMDcDcCAAQgQ3A3ggACA1NgKAASAAIDA3A4gBIABCBDcDkAEgAEIENwPQASAAQhA3A8gBIABCBDcDwAEgACA2NwO4ASAAIDk2ArABIABCBDcDqAEgACA4NwOgASAAQQA2ApwBIAAgNzYCmAEgAEIINwOQAiAAQiA3A4gCIABCBDcDgAIgACAaNwP4ASAAIDE2AvABIABCCDcD6AEgACAaQgKGNwPgASAAQQA2AtwBIAAgLzYC2AEgACAdNwOYAgsgDkHAA2okgICAgAAgJQtiAQF/I4CAgIAAQRBrIgUkgICAgAAgBUMAAAAAQwAAgD8gAyABQwAAgL+SIAJDAAAAQJIgAYsgAouSIASSEKKAgIAAIAAgBSkDCDcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAuyAgMEfwF+An9BASEDAkAgAkIBfCICQv////8PVg0AIAJCA4YQhICAgAAiBEUNACABQoCAgIAQWg0AIARBEGooAgAhBSABQgOGEISAgIAAIgZFDQAgAUIDfiIHIAGEQv////8PVg0AIAZBEGooAgAhCCABQhh+EISAgIAAIglFDQAgACAENgIAQQAhAyAAQQA2AgQgACAGNgIwIABBADYCNCAAIAk2AmAgAEEANgJkIAAgBzcDaCAAQgg3A3AgACABNwOAASAAQgM3A4gBIABCGDcDkAEgAEIINwOYASAAIAI3AwggACABNwM4IAAgCUEQaigCADYCeCAAQgg3AxAgAEIINwNAIAAgBTYCGCAAIAg2AkggACACNwMgIAAgATcDUCAAQgg3AyggAEIINwNYCyADC/IHEQF/AX4CfwF9AXwCfQF/AX4BfwJ+An0BfgJ9AnwEfgF/AXwjgICAgABBMGsiDSSAgICAAAJAAkAgBUIBWQ0AQgAhDgwBCyAKQXBqIQ8gDKdBA3QhECAGQn98tCERIAO5IRIgBbUhEyADtCEUIAhB/wFxIRVCACEOQgAhFgNAIAkgFqdBA3RqIhcgDjcDACANQSBqIAEgAiADIBYgBhChgICAAAJAIA0pAyggDSkDICIYfSIZQgFTDQAgASACIBa1IhqUkiEbA0AgGSEcIA0gGyACIBi0QwAAAD+SIh2UIBSVkiIeIAYQkYCAgAACQCANKQMYQgJRDQACQAJAIBUNAEQAAAAAAAAAACEfRAAAAAAAAAAAISAMAQsgByAEIB0gFJUgGpIgE5WUIh2UQwAAgD9DAAAAACAeIBFdG0MAAAAAIB5DAAAAAF4bIh6UuyEgIAdDAACAPyAdk5QgHpS7IR8LIA0pAwAhISAOQn98IRkCQCAOIBcpAwAiIlcNACAKIBmnQQN0aikDACAhVw0AICJCf3whIyAPIA6nQQN0aiEIA0ACQCAZICJVDQAgIyEZDAILIBlCf3whGSAIKQMAISQgCEF4aiEIICQgIVUNAAsLAkACQCAZICJTDQAgCiAZp0EDdGopAwAgIVINACAZIAx+pyElIA4hJCAZIQ4MAQsgCiAOp0EDdGogITcDACALIA4gDH6nIiVBA3RqIghCADcDECAIQgA3AwggCEIANwMAIA5CAXwhJAsgDSoCFCEeIA0pAwghGSALICVBA3RqIgggCCsDACANKgIQu6A5AwAgCEEIaiIlICUrAwAgH6E5AwAgCEEQaiIIIAgrAwAgIKE5AwACQCAeQwAAAABcDQAgH0QAAAAAAAAAAGINACAgRAAAAAAAAAAAYg0AICQhDgwBCyAeuyEmAkACQCAOQgF8IiEgJFENACAkIQ4MAQsgCiAkp0EDdGogGTcDACALICQgDH6nQQN0aiIIQgA3AxAgCEIANwMIIAhCADcDACAkQgF8IQ4LIAsgISAMfqdBA3RqIgggCCsDACAmoDkDACAIQQhqIiUgHyAlKwMAoDkDACAIQRBqIgggICAIKwMAoDkDAAsgGEIBfCEYIBxCf3whGSAcQgFVDQALCwJAIA4gFykDACIkfSIZQgFTDQAgCyAMICR+p0EDdGohJQNAIBkhJEIDIRkgJSEIA0AgCCAIKwMAIBKjOQMAIAhBCGohCCAZQn98IhlQRQ0ACyAlIBBqISUgJEJ/fCEZICRCAVUNAAsLIBZCAXwiFiAFUg0ACwsgAEEANgIAIAkgBadBA3RqIA43AwAgDUEwaiSAgICAAAt9AwF/AX4BfSOAgICAAEEQayIGJICAgIAAQgAhBwJAIANCCFcNACAGIAIgA7WVIghDAAAAP5QgASACIAS0lJKSIAggA0MAAIC/IAW0IAGLEKKAgIAAIAYpAwghAyAGKQMAIQcLIAAgAzcDCCAAIAc3AwAgBkEQaiSAgICAAAudAgMCfQF/AX4CQCADQgFZDQAgAEIANwMIIABCADcDAA8LIAUgBiAFiyAEiyABiyACiyADtSIHlCIIkpKSkkO9NwY2lCIGkiABkyEFIAQgBpMgAZMhAQJAIAggBl4NAAJAIAEgBl9FDQAgBSAGjGBFDQAgACADNwMIIABCADcDAA8LIABCADcDCCAAQgA3AwAPCyADIAdDAAAAACAFIAKVIgYgASAClSIBIAJDAAAAAF0iCRtDAACAv5IiAiACQwAAAABdGyICIAIgB14b/AQiCiADIApTGyEKAkAgASAGIAkbQwAAAECSIgEgB11FDQAgACAKNwMAIABDAAAAACABIAFDAAAAAF0b/AQ3AwgPCyAAIAM3AwggACAKNwMAC+oFCgF/AX4DfQp+AX8EfgN/B34BfQF8I4CAgIAAQYADayIFJICAgIAAIAVBqAJqIAMgBBCJgICAACAFKQPwAiEGIAUqAugCIQcgBSoC5AIhCCAFKgLgAiEJIAUpA9gCIQogBSkD0AIhCyAFKQPIAiEMIAUpA8ACIQ0gBUGgAmogASAFKQOoAiIOQgUgAyAEQQEQioCAgAACQAJAIAUpA6ACIg9QDQAgD6chAwwBCwJAAkAgDkIBUw0AIANBGGo0AgAgA0EUajQCAH4hECADQRBqNQIAIANBDGo1AgB+IhEgA0EIaigCACIDrCISfiETIANBAUghFEIAIRUDQCAFIAFCBSAVIhYgDiANIAwgCyAKIAkgCCAHIAZBABCdgICAAA0CIAUpAwAhFQJAIBBQDQAgEEJ/UiAFKQMQQn98Ig9CgICAgICAgICAf1JyRQ0AIA8gEH8iFyAPIBcgEH59Ig9CAFIgDyAQhUIAU3GtfSIYQgFTDQAgBSgCICEZIAUoAlAhGiAFKAKAASEbQgAhHANAAkAgFA0AIBwgEH4hHSAcIBZ8Ig8gEn4hHiATIAEgD6dBFGxqKgIA/AR+IRdCACEfA0ACQCAQQgFTDQAgHyAefCAQfiEgQgAhDwNAAkACQCAZIA8iISAdfKdBA3RqIgNBCGopAwAgAykDACIifSIPQgFZDQBDAAAAACEjDAELIA9CAXwhDyAbICKnIgRBAnRqIQMgGiAEQQN0aiEERAAAAAAAAAAAISQDQCAkIAMqAgC7IAAgBCkDACAXfKdBAnRqKgIAu6KgISQgA0EEaiEDIARBCGohBCAPQn98Ig9CAVYNAAsgJLYhIwsgAiAhICB8p0ECdGogIzgCACAQICFCAXwiD1INAAsLIBcgEXwhFyAfQgF8Ih8gElINAAsLIBxCAXwiHCAYUg0ACwsgFSAOUw0ACwtBACEDDAELQRJBE0EALQDIgISAABshAwsgBUGAA2okgICAgAAgAwvPBQoBfwF+A30JfgF/BH4Dfwh+AX0BfyOAgICAAEGAA2siBiSAgICAACAGQagCaiAEIAUQiYCAgAAgBikD8AIhByAGKgLoAiEIIAYqAuQCIQkgBioC4AIhCiAGKQPYAiELIAYpA9ACIQwgBikDyAIhDSAGKQPAAiEOIAZBoAJqIAIgBikDqAIiD0IFIAQgBUEBEIqAgIAAAkACQCAGKQOgAiIQUA0AIBCnIQQMAQsCQAJAIA9CAVMNACAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiESIARBCGooAgAiBKwhEyAEQQFIIRRCACEVA0AgBiACQgUgFSIWIA8gDiANIAwgCyAKIAkgCCAHQQAQnYCAgAANAiAGKQMAIRUCQCARUA0AIBFCf1IgBikDEEJ/fCIQQoCAgICAgICAgH9SckUNACAQIBF/IhcgECAXIBF+fSIQQgBSIBAgEYVCAFNxrX0iGEIBUw0AIAYoAiAhGSAGKAJQIRogBigCgAEhG0IAIRwDQAJAIBQNACAcIBF+IR0gHCAWfCIQIBN+IR4gAiAQp0EUbGoqAgD8BCATfiEfQgAhIANAAkAgEUIBUw0AICAgHnwgEX4hISASICAgH3x+IRdCACEiA0ACQCAZICIgHXynQQN0aiIEQQhqKQMAIAQpAwAiI30iEEIBUw0AIAAgIiAhfKdBAnRqKgIAISQgEEIBfCEQIBogI6ciBUEDdGohBCAbIAVBAnRqIQUDQCADIAQpAwAgF3ynQQJ0aiIlICUqAgAgJCAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSAQQn98IhBCAVYNAAsLIBEgIkIBfCIiUg0ACwsgIEIBfCIgIBNSDQALCyAcQgF8IhwgGFINAAsLIBUgD1MNAAsLQQAhBAwBC0ESQRNBAC0AyICEgAAbIQQLIAZBgANqJICAgIAAIAQL9QcTAX8BfgN9CH4BfwJ+AX8DfgN/An4BfwF+A38BfgF/B34BfAF/AXwjgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYpA/ACIQcgBioC6AIhCCAGKgLkAiEJIAYqAuACIQogBikD2AIhCyAGKQPQAiEMIAYpA8gCIQ0gBikDwAIhDiAGQaACaiACIAYpA6gCIg9CBSAEIAVBARCKgICAAAJAAkAgBikDoAIiEFANACAQpyEEDAELAkAgD0IBWQ0AQQAhBAwBCyAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiISIARBCGooAgAiE6wiFH4hFSADQQRqIRZCACEXAkADQCAGIAJCBSAXIhggDyAOIA0gDCALIAogCSAIIAdBARCdgICAAA0BIAYpA8ABIhlC/////w9WDQEgBikDACEXIAYoAiAhGiAGKQMQIRAgBigCUCEbIAYoArABIRwgGUIDhhCEgICAACIERQ0BAkAgEVANACARQn9SIBBCf3wiEEKAgICAgICAgIB/UnJFDQAgECARfyIdIBAgHSARfn0iEEIAUiAQIBGFQgBTca19Ih5CAVMNACAEQRBqKAIAIR8gGUIBIBlCAVYbISAgGaciBEECdCEhIARBA3QhIiAWIBinQRRsaiEjQgAhJANAAkAgGVAiJQ0AICJFDQAgH0EAICL8CwALAkAgE0EBSA0AICQgEX4hJiAkIBh8IhAgFH4hJyAVIAIgEKdBFGxqKgIA/AR+IShCACEpA0ACQCARQgFTDQAgKSAnfCARfiEqQgAhKwNAAkAgGiArICZ8p0EDdGoiBEEIaikDACAEKQMAIix9IhBCAVMNACAAICsgKnynQQJ0aioCALshLSAcIBkgLH6nQQJ0aiEuA0AgECEdAkAgJQ0AIC0gASAbICynQQN0aikDACAofKdBAnRqKgIAu6IhLyAgIRAgHyEEIC4hBQNAIAQgBCsDACAvIAUqAgC7oqA5AwAgBEEIaiEEIAVBBGohBSAQQn98IhBQRQ0ACwsgLEIBfCEsIB1Cf3whECAuICFqIS4gHUIBVg0ACwsgESArQgF8IitSDQALCyAoIBJ8ISggKUIBfCIpIBRSDQALCyAjIQQgICEQIB8hBQJAICUNAANAIAQgBSsDALY4AgAgBEEEaiEEIAVBCGohBSAQQn98IhBQRQ0ACwsgI0EUaiEjICRCAXwiJCAeUg0ACwsgFyAPUw0ACyAPQgF8IRADQEEAIQQgA0EANgIAIANBFGohAyAQQn98IhBCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEECyAGQYADaiSAgICAACAEC9EgIQF/BH4HfQJ+An8CfgR/AX4EfwF+Bn8DfgV9B38BfgZ9An4DfQd+AXwCfQF+An0BfgJ9An4EfQF+AX0DfgN/AX4CfyOAgICAAEHwAWsiDySAgICAAAJAAkACQCAEIAN9IhBCAVkNAEIAIREMAQsgBCADfUIBfCESQgAhESADIRMDQCAPQZABaiABIAIgEyAFIAYgCSAKIAsgDCANEJOAgIAAIA8qApABIRQgD0HgAWogDyoClAEiFSAPKgLIASIWIA8qApwBiyIXlCAPKgKwASIYIA8qApgBiyIZlJJDAAAAP5QiGpMgFSAakiAHIBYgGJIiFRCegICAACAPKQPoASEbIA8pA+ABIRwgD0HQAWogFCAYIBeUIBYgGZSSQwAAAD+UIhaTIBQgFpIgCCAVEJ6AgIAAIA8pA9gBIA8pA9ABfSAbIBx9fiIbIBEgGyARVRshESATQgF8IRMgEkJ/fCISQgFWDQALIBFC/////w9YDQBBASEdDAELAkAgEUIDhhCEgICAACIeDQBBASEdDAELAkAgECAFfiAGfiIfQgF8IiBC/////w9YDQBBASEdDAELIB5BEGooAgAhIQJAICBCA4YQhICAgAAiIg0AQQEhHQwBCwJAIBBCAFkNAEEBIR0MAQsCQCAQQgKGIBCEQv////8PWA0AQQEhHQwBCyAiQRBqKAIAISMCQCAQQgWGEISAgIAAIiQNAEEBIR0MAQsCQCAgQgSGIhFCkIDAACARQpCAwABUG0JwfCIlQv////8PWA0AQQEhHQwBCyAkQRBqKAIAISYCQCAlQgOGIhEQhICAgAAiJw0AQQEhHQwBCyAnQRBqKAIAISgCQCAREISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEpAkAgJUIAIA5B/wFxGyIqQih+EISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACErAkBCKBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLAJAQhAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAIS0CQEIQEISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEuAkBCIBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLwJAQiAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAITACQEIQEISAgIAAIh4NAEEBIR0MAQtCACESAkACQCAEIANVDQAgJSExQgAhMiADITMMAQtDNfqOvEM1+o48IA1B/wFxGyE0IAdCf3y0ITUgCEJ/fLQhNiAFtCE3IAa0ITggHkEQaigCACI5QQxqITogOUEEaiE7ICxBHGohPCAsQSRqIT0gLEEgaiE+ICxBFGohPyAlITEgJSFAQgAhEkIAITIgAyEzA0AgD0HQAGogASACIDMgBSAGIAkgCiALIAwgDRCTgICAACAPKgKMASFBIA8qAnwhQiAPKgJ4IUMgDyoCdCFEIA8qAmQhRSAPKgJgIUYgDykDaCFHIA8pA4ABIUggDyoCUCFJIA9B4AFqIA8qAlQiSiAPKgJYIhqLIhggDyoCcCIUlCAPKgJcIkuLIhUgDyoCiAEiFpSSQwAAAD+UIheTIEogF5IgByAUIBaSIhcQnoCAgAAgDykD6AEhESAPKQPgASFMIA9B0AFqIEkgFSAUlCAYIBaUkkMAAAA/lCIUkyBJIBSSIAggFxCegICAAAJAIA8pA9gBIA8pA9ABIk19Ik4gESBMfX4iEUIBUw0AIBGnQQN0Ih5FDQAgIUH/ASAe/AsACwJAAkAgBUIBWQ0AQgAhTyAIIVAgByFRQgAhUgwBCyBHuSBIuaIhUyBItCFUIEe0IVVCACFSIAchUUIAIU8gCCFQQgAhVgNAAkAgBkIBUw0AIEYgRSBWtSJXlJIhWEIAIVkDQCAjIDKnQQN0aiASIhs3AwACQAJAIEdCAVkNACAbIRIMAQsgQyBCIFm1IlqUkiFbQgAhXCAbIRIDQCAPQcAAaiBDIEIgSCBZIFggRSBctUMAAAA/kiIWlCBVlZIiFCBJIEogGiBLIAcgCBCngICAAAJAIA8pA0ggDykDQCJdfSIRQgFTDQAgGiAUlCFeIEsgFJQhXyAaIAkgRCAWIFWVIFeSIDeVQwAAAL+SlJQiFJQhYCBLIBSUIWEDQCARIWIgD0EgaiBJIF8gGiBbIEIgXbRDAAAAP5IiY5QgVJWSIhiUkpIiFSAIEJGAgIAAIA8qAjQhFCAPKgIwIRYgDykDKCFkIA8pAyAhHCAPKQM4IREgDyBKIF4gSyAYlJOSIhcgBxCRgICAAAJAIBEgDykDGCITIBEgE1UbQgJRDQAgDyoCECEYIDogFCAPKgIUIhmUOAIAIDlBCGogFiAZlDgCACA7IBQgGJQ4AgAgOSAWIBiUOAIAIC8gDykDACJlIAh+IhEgHHw3AwAgL0EIaiARIGR8NwMAIC9BEGogDykDCCJmIAh+IhEgHHw3AwAgL0EYaiARIGR8NwMAIDAgHCBNfSBlIEx9IE5+fCIRNwMAIDBBCGogESBkIBx9IhN8NwMAIDBBEGogESBmIGV9IE5+fCIRNwMAIDBBGGogESATfDcDAAJAIA5B/wFxImdFDQAgLCAJOAIAIDwgYDgCACAsQRhqIGE4AgAgLEEMaiAJOAIAICxBBGpCADcCACA9IDQgSSAVk5Q4AgAgPiA0IBcgSpOUOAIAICxBEGogGiAJIEEgYyBUlSBakiA4lUMAAAC/kpSUImOUOAIAID8gSyBjjJQ4AgAgLUEMaiAZQwAAgD9DAAAAACAVIDZdG0MAAAAAIBVDAAAAAF4bIhWUOAIAIC1BCGogFSAZjJQ4AgAgLUEEaiAYIBWUOAIAIC0gFSAYjJQ4AgAgLkEMaiAUQwAAgD9DAAAAACAXIDVdG0MAAAAAIBdDAAAAAF4bIhiUOAIAIC5BCGogFiAYlDgCACAuQQRqIBggFIyUOAIAIC4gGCAWjJQ4AgALAkACQCASQgR8IhMgMVUNACAoIWggKSFpDAELQQEhHSATQgGGIiVC/////w9WDQwgE0IEhiJqEISAgIAAIidFDQwgJ0EQaigCACFoAkAgMUIBUw0AIDFCAXwhESBoIR4DQCAeICgpAwA3AwAgKEEIaiEoIB5BCGohHiARQn98IhFCAVYNAAsLIGoQhICAgAAiHkUNDCAeQRBqKAIAIWkCQCBAQgFTDQAgQEIBfCERIGkhHgNAIB4gKSsDADkDACApQQhqISkgHkEIaiEeIBFCf3wiEUIBVg0ACwsCQCBnRQ0AICUgE0IKfoRC/////w9WDQ0gE0LQAH4QhICAgAAiHkUNDSAeQRBqKAIAIR0CQCAqQgFTDQBCACETQQAhKQNAQgUhESApIR4DQCAdIB5qICsgHmorAwA5AwAgHkEIaiEeIBFCf3wiEVBFDQALIClBKGohKSATQgF8IhMgKlINAAsLICUhMSAlIUAgJSEqIB0hKwwBCyAlITEgJSFACyBmIFIgZiBSVRshUiBlIFEgZSBRUxshUSBkIE8gZCBPVRshTyAcIFAgHCBQUxshUEEAIWtCBCERA0AgESETAkACQCA5IGtBAnQiHmoiHSoCACIUQwAAAABcDQAgZ0UNAQsCQAJAAkAgISAwIGtBA3QiKWooAgBBA3RqIigpAwAiESAbWQ0AICggEjcDACBoIBKnImxBA3QiKGogLyApaikDADcDACBpIChqIihCADcDACASQgF8IRwgZ0UNAiArIGxBKGxqIilCADcDICApQgA3AxggKUIANwMQIClCADcDCCApQgA3AwAgKCAoKwMAIB0qAgC7oDkDACASIREgHCESDAELIGkgEadBA3RqIh0gHSsDACAUu6A5AwAgZ0UNAgsgLiAeaiEpIC0gHmohKCArIBGnQShsaiEeQgUhESAsIR0DQCAeIB4rAwAgKCoCACAdKgIAlCApKgIAIB1BBGoqAgCUkrugOQMAIB1BCGohHSAeQQhqIR4gEUJ/fCIRUEUNAAwCCwsgKCAdKgIAu0QAAAAAAAAAAKA5AwAgHCESCyBrQQFqIWsgE0J/fCERIBNCAVYNAAsgaCEoIGkhKQsgXUIBfCFdIGJCf3whESBiQgFVDQALCyBHIFxCAXwiXFINAAsLAkAgEiAbfSIRQgFTDQAgKyAbp0EobGohHQNAIBEhEyApIBunQQN0aiIeIB4rAwAgU6M5AwACQCAOQf8BcUUNAEIFIREgHSEeA0AgHiAeKwMAIFOjOQMAIB5BCGohHiARQn98IhFQRQ0ACwsgG0IBfCEbIBNCf3whESAdQShqIR0gE0IBVg0ACwsgMkIBfCEyIAYgWUIBfCJZUg0ACwsgBSBWQgF8IlZSDQALCwJAIFEgUlcNAEJ/IU9CACFQQgAhUUJ/IVILICYgMyADfadBBXRqIh4gUTcDACAeQRhqIE9CAXw3AwAgHkEQaiBQNwMAIB5BCGogUkIBfDcDACAzQgF8IjMgBFkNASASQoCAwABTDQALCyAjIDKnQQN0aiASNwMAICZBCGopAwAhEyAmKQMAIRsCQCAzIAN9IipCAVMNACAqIREgJiEeA0AgHkEIaikDACIcIBMgHCATVRshEyAeKQMAIhwgGyAcIBtTGyEbIB5BIGohHiARQn98IhFCAFINAAsLAkAgEkL/////D1gNAEEBIR0MAQsCQCASQgKGEISAgIAAIjANAEEBIR0MAQsCQCASQgAgDkH/AXEbImRCBX4iXSBkhEL/////D1gNAEEBIR0MAQsgMEEQaigCACFnQQEhHSBkQhR+EISAgIAAImlFDQAgaUEQaigCACEhAkAgElANAEIAIRwgDkH/AXEhOSAhIWsDQCBnIBynIh5BAnRqICkgHkEDdGorAwC2OAIAAkAgOUUNAEIFIREgKyEeIGshHQNAIB0gHisDALY4AgAgHkEIaiEeIB1BBGohHSARQn98IhFQRQ0ACwsgK0EoaiErIGtBFGohayAcQgF8IhwgElINAAsLIDIgIEIAIDJCf1MbfEIBfCIcIRECQCAcQgBZDQBCACERCwJAIBwgH1cNACAgIRELICpCP4cgEIMgKnwiKiEcAkAgKkJ/VQ0AQgAhHAsgEyAbfSETAkAgKiAQUw0AIBAhHAsgACAiNgIIIAAgMzcDAEEAIR0gAEEANgIMIAAgETcDECAAQgg3AxggACAjNgIgIAAgETcDKCAAQgg3AzAgACAnNgI4IABBADYCPCAAIDE3A0AgAEIINwNIIAAgKDYCUCAAICU3A1ggAEIINwNgIAAgMDYCaCAAQQA2AmwgACASNwOIASAAQgQ3A5ABIAAgEjcDcCAAQgQ3A3ggACBnNgKAASAAQgQ3A9ABIABCFDcDyAEgAEIFNwPAASAAIGQ3A7gBIAAgITYCsAEgAEIENwOoASAAIF03A6ABIABBADYCnAEgACBpNgKYASAAQgg3A5ACIABCIDcDiAIgAEIENwOAAiAAIBw3A/gBIAAgJjYC8AEgAEIINwPoASAAIBxCAoY3A+ABIABBADYC3AEgACAkNgLYASAAIBM3A5gCCyAPQfABaiSAgICAACAdC4ACAwF/AX4DfSOAgICAAEEQayIMJICAgIAAQgAhDQJAIANCCFcNACAMIAggAiADtZUiDkMAAAA/lCABIAIgBLSUkpIiApQgBiAFIAmUkiIPkiAOIAiUIANDAACAvyALtCACiyIQIAGLIgEgBYsgBouSIAeLkiIGIA+LkpKSEKKAgIAAIAwpAwAhDSAMKQMIIQsgDCAHIAUgCJSSIgggAiAJlJMgDiAJjJQgA0MAAIC/IAq0IBAgASAGIAiLkpKSEKKAgIAAIAwpAwgiAyALIAMgC1MbIQMgDCkDACILIA0gCyANVRshDQsgACADNwMIIAAgDTcDACAMQRBqJICAgIAAC4QGDAJ/AX4DfQR+AX8GfgJ/BH4Bfwd+AX0BfCOAgICAAEGAA2siBSSAgICAACAFQagCaiADIAQQiYCAgAAgBS0A+AIhBiAFKQPwAiEHIAUqAugCIQggBSoC5AIhCSAFKgLgAiEKIAUpA9gCIQsgBSkD0AIhDCAFKQPIAiENIAUpA8ACIQ5BACEPIAVBoAJqIAEgBSkDqAIiEEIGIAMgBEEAEIqAgIAAAkACQCAFKQOgAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIANBGGo0AgAgA0EUajQCAH4hEiADQRBqNQIAIANBDGo1AgB+IhMgA0EIaigCACIDrCIUfiEVIAZB/wFxQQBHIRYgA0EBSCEXQgAhGAJAA0AgBSABQgYgGCIZIBAgDiANIAwgCyAKIAkgCCAHIBZBABCmgICAAA0BIAUpAwAhGAJAIBJQDQAgEkJ/UiAFKQMQQn98IhFCgICAgICAgICAf1JyRQ0AIBEgEn8iGiARIBogEn59IhFCAFIgESAShUIAU3GtfSIbQgFTDQAgBSgCICEPIAUoAlAhBiAFKAKAASEcQgAhHQNAAkAgFw0AIB0gEn4hHiAdIBl8IhEgFH4hHyAVIAEgEadBGGxqKgIA/AR+IRpCACEgA0ACQCASQgFTDQAgICAffCASfiEhQgAhEQNAAkACQCAPIBEiIiAefKdBA3RqIgNBCGopAwAgAykDACIjfSIRQgFZDQBDAAAAACEkDAELIBFCAXwhESAcICOnIgRBAnRqIQMgBiAEQQN0aiEERAAAAAAAAAAAISUDQCAlIAMqAgC7IAAgBCkDACAafKdBAnRqKgIAu6KgISUgA0EEaiEDIARBCGohBCARQn98IhFCAVYNAAsgJbYhJAsgAiAiICF8p0ECdGogJDgCACASICJCAXwiEVINAAsLIBogE3whGiAgQgF8IiAgFFINAAsLIB1CAXwiHSAbUg0ACwsgGCAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAFQYADaiSAgICAACAPC+cFCwJ/AX4DfQR+AX8FfgJ/BH4Cfwh+AX0jgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYtAPgCIQcgBikD8AIhCCAGKgLoAiEJIAYqAuQCIQogBioC4AIhCyAGKQPYAiEMIAYpA9ACIQ0gBikDyAIhDiAGKQPAAiEPQQAhECAGQaACaiACIAYpA6gCIhFCBiAEIAVBABCKgICAAAJAAkAgBikDoAIiElANACASpyEQDAELIBFCAVMNACAEQRhqNAIAIARBFGo0AgB+IRMgBEEQajUCACAEQQxqNQIAfiEUIARBCGooAgAiBKwhFSAHQf8BcUEARyEWIARBAUghF0IAIRgCQANAIAYgAkIGIBgiGSARIA8gDiANIAwgCyAKIAkgCCAWQQAQpoCAgAANASAGKQMAIRgCQCATUA0AIBNCf1IgBikDEEJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IhogEiAaIBN+fSISQgBSIBIgE4VCAFNxrX0iG0IBUw0AIAYoAiAhByAGKAJQIRwgBigCgAEhHUIAIR4DQAJAIBcNACAeIBN+IR8gHiAZfCISIBV+ISAgAiASp0EYbGoqAgD8BCAVfiEhQgAhIgNAAkAgE0IBUw0AICIgIHwgE34hIyAUICIgIXx+IRpCACEkA0ACQCAHICQgH3ynQQN0aiIEQQhqKQMAIAQpAwAiJX0iEkIBUw0AIAAgJCAjfKdBAnRqKgIAISYgEkIBfCESIBwgJaciBUEDdGohBCAdIAVBAnRqIQUDQCADIAQpAwAgGnynQQJ0aiIQIBAqAgAgJiAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSASQn98IhJCAVYNAAsLIBMgJEIBfCIkUg0ACwsgIkIBfCIiIBVSDQALCyAeQgF8Ih4gG1INAAsLIBggEVMNAAtBACEQDAELQRJBE0EALQDIgISAABshEAsgBkGAA2okgICAgAAgEAuBCBECfwF+A30EfgF/BH4BfwJ+An8DfgN/An4BfwF+A38IfgJ8I4CAgIAAQYADayIGJICAgIAAIAZBqAJqIAQgBRCJgICAACAGLQD4AiEHIAYpA/ACIQggBioC6AIhCSAGKgLkAiEKIAYqAuACIQsgBikD2AIhDCAGKQPQAiENIAYpA8gCIQ4gBikDwAIhD0EAIRAgBkGgAmogAiAGKQOoAiIRQgYgBCAFQQAQioCAgAACQAJAIAYpA6ACIhJQDQAgEqchEAwBCyARQgFTDQAgBEEYajQCACAEQRRqNAIAfiETIARBEGo1AgAgBEEMajUCAH4iFCAEQQhqKAIAIhWsIhZ+IRcgA0EEaiEYIAdB/wFxQQBHIRlCACEaAkADQCAGIAJCBiAaIhsgESAPIA4gDSAMIAsgCiAJIAggGUEBEKaAgIAADQEgBikDwAEiHEL/////D1YNASAGKQMAIRogBigCICEdIAYpAxAhEiAGKAJQIR4gBigCsAEhHyAcQgOGEISAgIAAIhBFDQECQCATUA0AIBNCf1IgEkJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IiAgEiAgIBN+fSISQgBSIBIgE4VCAFNxrX0iIUIBUw0AIBBBEGooAgAhIiAcQgEgHEIBVhshIyAcpyIQQQJ0ISQgEEEDdCElIBggG6dBGGxqISZCACEnA0ACQCAcUCIHDQAgJUUNACAiQQAgJfwLAAsCQCAVQQFIDQAgJyATfiEoICcgG3wiEiAWfiEpIBcgAiASp0EYbGoqAgD8BH4hKkIAISsDQAJAIBNCAVMNACArICl8IBN+ISxCACEtA0ACQCAdIC0gKHynQQN0aiIQQQhqKQMAIBApAwAiLn0iEkIBUw0AIAAgLSAsfKdBAnRqKgIAuyEvIB8gHCAufqdBAnRqIQUDQCASISACQCAHDQAgLyABIB4gLqdBA3RqKQMAICp8p0ECdGoqAgC7oiEwICMhEiAiIRAgBSEEA0AgECAQKwMAIDAgBCoCALuioDkDACAQQQhqIRAgBEEEaiEEIBJCf3wiElBFDQALCyAuQgF8IS4gIEJ/fCESIAUgJGohBSAgQgFWDQALCyATIC1CAXwiLVINAAsLICogFHwhKiArQgF8IisgFlINAAsLICYhECAjIRIgIiEEAkAgBw0AA0AgECAEKwMAtjgCACAQQQRqIRAgBEEIaiEEIBJCf3wiElBFDQALCyAmQRhqISYgJ0IBfCInICFSDQALCyAaIBFTDQALIBFCAXwhEgNAQQAhECADQQA2AgAgA0EYaiEDIBJCf3wiEkIBVg0ADAILC0ESQRNBAC0AyICEgAAbIRALIAZBgANqJICAgIAAIBAL4BMnAn8CfgJ/An4CfwF+BH8CfgF/AX4BfwR+BH0BfwF+Bn0BfgF9AX4BfQV+An0DfgJ9AX8CfgJ9AX4CfQJ+An0CfgJ9A34BfwF+An8BfgZ9I4CAgIAAQZABayIOJICAgIAAQQEhDwJAIAQgA30gBX4gBn4iEEIBfCIRQv////8PVg0AIBFCA4YQhICAgAAiEkUNACASQRBqKAIAIRMgEUIChiIUQoCAwAAgFEKAgMAAVBsiFUIDhhCEgICAACIWRQ0AIBZBEGooAgAhFyAVQgKGIhRCgIDAACAUQoCAwABUGyIYQgOGEISAgIAAIhlFDQAgGUEQaigCACEaIBhCAoYQhICAgAAiG0UNACAbQRBqKAIAIRxCACEdIBhCACANQf8BcRsiHkIEhhCEgICAACIfRQ0AIB5CAoYhICAfQRBqKAIAISECQAJAIAQgA1UNACAYISIgGCEjQgAhJEIAISUMAQsgB0J/fLQhJiAIQn98tCEnIAW0ISggBrQhKSANQf8BcSEqIBUhKyAYISIgGCEjQgAhHUIAISRCACElA0AgDkHgAGogASACIAMgBSAGIAkgCiALIAwQj4CAgAACQCAFQgFTDQAgDioCjAEhLCAOKgJ8IS0gDioCeCEuIA4qAnQhLyAOKgJkITAgDioCYCExIA4pA4ABIjK0ITMgDikDaCI0tCE1QgAhNgNAIA5B0ABqIDEgMCA0IDYgBxChgICAAAJAIAZCAVMNAEIAITcgNCAOKQNYQgF8IhQgNCAUUxsgDikDUCIUQgEgFEIBVRtCf3wiOH0iOUIAIDlCAFUbITogMSAwIDa1IjuUkiE8A0AgDkHAAGogLiAtIDIgNyAIEKGAgIAAIBMgJadBA3RqICQ3AwACQCA5QgFTDQAgMiAOKQNIQgF8IhQgMiAUUxsgDikDQCIUQgEgFEIBVRtCf3wiPX0iPkIAID5CAFUbIT8gLiAtIDe1IkCUkiFBQQAhQiA6IRQgOCFDA0AgFCFEIA5BIGogPCAwIEO0QwAAAD+SIkWUIDWVkiJGIAcQkYCAgAACQCA+QgFTDQAgDikDOCFHIA4qAjQhSCAOKgIwIUkgDikDKCFKIA4pAyAhSyAvIEUgNZUgO5IgKJWUIkUgCUMAAIA/QwAAAAAgRiAmXRtDAAAAACBGQwAAAABeG5QiRpQhTEMAAIA/IEWTIEaUIU0gPyEUID0hTgNAIBQhTyAOIEEgLSBOtEMAAAA/kiJFlCAzlZIiRiAIEJGAgIAAIA4qAhQhUCAOKgIQIVEgDikDCCFSIA4pAwAhUwJAAkACQAJAIA4pAxgiFCBHIBQgR1UbIlRCAlINACBCQQFxDQELAkACQCAkQgJ8IhQgK1UNACAXIVUMAQtBASEPIBRCAYYiFUL/////D1YNDiAUQgSGEISAgIAAIhZFDQ4gFkEQaigCACFVAkAgK0IBUw0AICtCAXwhFEEAIQ0DQCBVIA1qIBcgDWopAwA3AwAgDUEIaiENIBRCf3wiFEIBVg0ACwsgFSErCwJAAkAgHUIEfCJWICJVDQAgGiFXIBwhWAwBC0EBIQ8gVkIBhiIYQv////8PVg0OIFZCBIYQhICAgAAiGUUNDiAZQRBqKAIAIVcCQCAiQgFTDQAgIkIBfCEUIFchDQNAIA0gGikDADcDACAaQQhqIRogDUEIaiENIBRCf3wiFEIBVg0ACwsgVkIDhiJZEISAgIAAIhtFDQ4gG0EQaigCACFYAkAgI0IBUw0AICNCAXwhFCBYIQ0DQCANIBwqAgA4AgAgHEEEaiEcIA1BBGohDSAUQn98IhRCAVYNAAsLAkAgKkUNACAYIFmEQv////8PVg0PIFZCBYYQhICAgAAiH0UNDyAfQRBqKAIAIRoCQCAeQgFTDQBCACFWQQAhHANAQgQhFCAcIQ0DQCAaIA1qICEgDWoqAgA4AgAgDUEEaiENIBRCf3wiFFBFDQALIBxBEGohHCBWQgF8IlYgHlINAAsLIBghIiAYISMgGCEeIBohISBZISAMAQsgGCEiIBghIwsgVSAkp0EDdGogHTcDACAkQgF8ISQgVEICUSINRQ0BIFUhFyBXIRogWCEcC0EBIUIMAQsgQiANciFCICwgRSAzlSBAkiAplZQiRSAJQwAAgD9DAAAAACBGICddG0MAAAAAIEZDAAAAAF4blCJGlCFaQwAAgD8gRZMgRpQhWyBIIFCUIVwgSCBRlCFdIEkgUJQhXiBJIFGUIUVCACEUA0AgRSFGAkACQAJAAkAgFKciGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCwJAAkAgRkMAAAAAXA0AICpFDQELIFcgHaciHEEDdGogUyBSIBQgFEL+AXwgFEICVCING0L/AYNQIhcbIEsgSiANGyAIfnw3AwAgRSFGAkACQAJAAkAgGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCyBYIBxBAnRqIEY4AgACQCAqRQ0AICEgHEEEdGoiGkEMaiBMIFEgUCAXGyJGjCBGIA0bIkaUOAIAIBpBCGogWiBJIEggDRsiX4wgXyAXGyJflDgCACAaQQRqIE0gRpQ4AgAgGiBbIF+UOAIACyAdQgF8IR0LIBRCAXwiFEIEUg0ACyBVIRcgVyEaIFghHAsgTkIBfCFOIE9Cf3whFCBPQgFVDQALCyBDQgF8IUMgREJ/fCEUIERCAlkNAAsLICVCAXwhJSAGIDdCAXwiN1INAAsLIAUgNkIBfCI2Ug0ACwsgA0IBfCIDIARZDQEgHUKAgMAAUw0ACwsgEyAlp0EDdGogJDcDACAXICSnQQN0aiAdNwMAICUgEUIAICVCf1MbfEIBfCIdIRQCQCAdQgBZDQBCACEUCwJAIB0gEFcNACARIRQLICQgFUIAICRCf1MbfEIBfCJWIR0CQCBWQgBZDQBCACEdCwJAIFYgFVMNACAVQgAgFUIAVRshHQsgACASNgIIIAAgAzcDAEEAIQ8gAEEANgIMIAAgFDcDECAAQgg3AxggACATNgIgIAAgFDcDKCAAQgg3AzAgACAWNgI4IABBADYCPCAAIB03A0AgAEIINwNIIAAgFzYCUCAAIB03A1ggAEIINwNgIAAgGTYCaCAAQQA2AmwgACAiNwNwIABCCDcDeCAAIBo2AoABIAAgGDcDiAEgAEIINwOQASAAQgQ3A8ABIAAgGDcDuAEgACAcNgKwASAAQgQ3A6gBIAAgIzcDoAEgAEEANgKcASAAIBs2ApgBIABCBDcDgAIgAEIQNwP4ASAAQgQ3A/ABIAAgHjcD6AEgACAhNgLgASAAQgQ3A9gBIAAgIDcD0AEgAEEANgLMASAAIB82AsgBCyAOQZABaiSAgICAACAPC+4GEAF/AX4DfQR+AX8GfgF/An4DfwN+A38BfgF9A34BfQR+I4CAgIAAQfACayIFJICAgIAAIAVBmAJqIAMgBBCJgICAACAFKQPgAiEGIAUqAtgCIQcgBSoC1AIhCCAFKgLQAiEJIAUpA8gCIQogBSkDwAIhCyAFKQO4AiEMIAUpA7ACIQ1BACEOIAVBkAJqIAEgBSkDmAIiD0IFIAMgBEEAEIqAgIAAAkACQCAFKQOQAiIQUA0AIBCnIQ4MAQsgD0IBUw0AIANBEGo1AgAgA0EMajUCAH4hESADQQhqKAIAIgSsIRIgA0EYajQCACADQRRqNAIAfiITQj+HIBODIRQgBEEBSCEVQgAhFgJAA0AgBUEIaiABQgUgFiAPIA0gDCALIAogCSAIIAcgBkEAEKuAgIAADQEgBSkDCCEXAkAgBSkDGCIQQgJTDQAgBSgCKCEYIAUoAlghDiAFKAKIASEZIAUoArgBIRogEEJ+fCEbQgAhEANAIBAhHEIAIRACQCATQgBRDQAgHCATfyATQgBTIBwgE4FCAFJxrX0hEAsCQCAVDQAgECAWfCIQIBJ+IR0gASAQp0EUbGohHiAYIBynQQN0aiIfQQhqISBCACEhA0AgHioCACEiQgAhIwJAIBNCAFENAEIAIBQgHCATgSIQUBsgEHwhIwsgISAdfCATfiEkAkACQCAgKQMAIB8pAwAiJX0iEEIBWQ0AQwAAAAAhJgwBCyARICL8BCASfiAhfH4hJ0J/IShDAAAAACEmA0AgECEpQwAAAAAhIgJAIA4gJadBA3RqIgNBCGopAwAgAykDACIqfSIQQgFTDQAgEEIBfCEQIBogKqciBEECdGohAyAZIARBA3RqIQRDAAAAACEiA0AgIiADKgIAIAAgBCkDACAnfKdBAnRqKgIAlJIhIiADQQRqIQMgBEEIaiEEIBBCf3wiEEIBVg0ACwsCQAJAIChCAFMNACAiICZeDQAgJiAmXCAiICJbcg0BCyAlISggIiEmCyAlQgF8ISUgKUJ/fCEQIClCAloNAAsLIAIgIyAkfKdBAnRqICY4AgAgIUIBfCIhIBJSDQALCyAcQgF8IRAgHCAbUg0ACwsgFyEWIBcgD1MNAAtBACEODAELQRJBE0EALQDIgISAABshDgsgBUHwAmokgICAgAAgDgvWAgcCfwF+AX8BfgR/AX4Df0EBIQUCQCABQv////8PVg0AIAFCAoYQhICAgAAiBkUNACAEIAN+IgdQDQAgBkEQaigCACEIAkAgAUIAUiAHQgBVcw0AIAEgB38iCSABIAkgB359QgBSrXwiCUIBUw0AIAOnQQJ0IQogBKdBAnQhCyAHp0ECdCEMIAghDQNAIAkhDgJAIANCAVMNAEIAIQcgDSEPIAIhEANAAkAgBEIBUw0AIA8hBSAQIREgBCEJA0AgBSARKgIAOAIAIAUgCmohBSARQQRqIREgCUJ/fCIJUEUNAAsLIA9BBGohDyAQIAtqIRAgAyAHQgF8IgdSDQALCyAOQn98IQkgDSAMaiENIAIgDGohAiAOQgFVDQALCyAAQgQ3AyggACABNwMgQQAhBSAAQQA2AgQgACAGNgIAIAAgATcDCCAAQgQ3AxAgACAINgIYCyAFC7cJEQF/AX4DfQR+AX8IfgF/An4GfwZ+An8CfgF9AX4BfQF+An8jgICAgABBgARrIgYkgICAgAAgBkGYAmogBCAFEImAgIAAIAYpA+ACIQcgBioC2AIhCCAGKgLUAiEJIAYqAtACIQogBikDyAIhCyAGKQPAAiEMIAYpA7gCIQ0gBikDsAIhDkEAIQ8gBkGQAmogAiAGKQOYAiIQQgUgBCAFQQAQioCAgAACQAJAIAYpA5ACIhFQDQAgEachDwwBCyAQQgFTDQAgBEEYajQCACAEQRRqNAIAfiISIARBCGooAgAiBawiE34gBDQCAH4hFCAEQRBqNAIAIARBDGo0AgB+IhUgE34gBEEEajQCAH4iFkIChiEXIAVBAUghGEIAIRkCQANAIAZBCGogAkIFIBkgECAOIA0gDCALIAogCSAIIAdBABCrgICAAA0BIAYpAwghGiAGKAIoIRsgBikDGCERIAYoAlghHCAGKAKIASEdIAYoArgBIR4gBkHQA2ogFCAAIBMgEhCtgICAAA0BIAYoAugDIR8gBkGgA2ogFiABIBMgFRCtgICAAA0BIBZC/////w9WDQEgBigCuAMhDyAXEISAgIAAIgRFDQEgBEEQaigCACEgAkAgF6ciBEUNACAgQQAgBPwLAAsCQCARQgJTDQAgEUJ+fCEhIBkgEn4hIkIAIREDQCARISNCACERAkAgEkIAUQ0AICMgEn8iESASQgBTICMgESASfn1CAFJxrX0hEQsCQCAYDQAgIyAifCATfiEkIBUgAiARIBl8p0EUbGoqAgD8BH4hJUIAISYgGyAjp0EDdGoiJ0EIaiEoA0ACQCAoKQMAICcpAwAiKX0iEUIBUw0AQn8hKkMAAAAAISsDQCARISxDAAAAACEtAkAgHCApp0EDdGoiBEEIaikDACAEKQMAIi59IhFCAVMNACARQgF8IREgHiAupyIFQQJ0aiEEIB0gBUEDdGohBUMAAAAAIS0DQCAtIAQqAgAgDyAFKQMAICV8IBN+ICZ8p0ECdGoqAgCUkiEtIARBBGohBCAFQQhqIQUgEUJ/fCIRQgFWDQALCwJAAkAgKkIAUw0AIC0gK14NACArICtcIC0gLVtyDQELICkhKiAtISsLIClCAXwhKSAsQn98IREgLEICWg0ACyAqQgBTDQAgHCAqp0EDdGoiBEEIaikDACAEKQMAIil9IhFCAVMNACARQgF8IREgHSAppyIFQQN0aiEEIB4gBUECdGohBSAfICYgJHynQQJ0aiEvA0AgICAEKQMAICV8IBN+ICZ8p0ECdGoiMCAwKgIAIAUqAgAgLyoCAJSSOAIAIARBCGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAmQgF8IiYgE1INAAsLICNCAXwhESAjICFSDQALCyAGQfACaiAWICAgFSATEK2AgIAADQECQCAGKQP4AiIRQgFTDQAgBigCiAMhBSARQgF8IREgAyEEA0AgBCAEKgIAIAUqAgCSOAIAIARBBGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAaIRkgGiAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAGQYAEaiSAgICAACAPC5gLGQF/AX4DfQR+AX8DfgF/BH4BfwR+BX8BfgJ/An4CfwF+AX8BfQF/An4BfwN+AX0CfgJ/I4CAgIAAQdADayIGJICAgIAAIAZBmAJqIAQgBRCJgICAACAGKQPgAiEHIAYqAtgCIQggBioC1AIhCSAGKgLQAiEKIAYpA8gCIQsgBikDwAIhDCAGKQO4AiENIAYpA7ACIQ5BACEPIAZBkAJqIAIgBikDmAIiEEIFIAQgBUEAEIqAgIAAAkACQCAGKQOQAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIARBGGo0AgAgBEEUajQCAH4iEiAEQQhqKAIAIhOsIhR+IAQ0AgB+IRUgBEEQajQCACAEQQxqNAIAfiIWIBR+IARBBGo0AgB+IRcgA0EEaiEYIBJCf3whGSASQj+HIBKDIRpCACEbAkADQCAGQQhqIAJCBSAbIBAgDiANIAwgCyAKIAkgCCAHQQEQq4CAgAANASAGKQMIIRwgBigCKCEdIAYpAxghESAGKAJYIR4gBigCiAEhHyAGKAK4ASEgIAYoAugBISEgBikD+AEhIiAGQaADaiAVIAAgFCASEK2AgIAADQEgBigCuAMhIyAGQfACaiAXIAEgFCAWEK2AgIAADQEgIkL/////D1YNASAGKAKIAyEFICJCA4YQhICAgAAiD0UNAQJAIBFCAlMNACAPQRBqKAIAISQgEUJ+fCElIBsgEn4hJiAipyIPQQJ0IScgDyAiQgBSa0EDdEEIaiEoQgAhEQNAIBEhKUIAIRECQCASQgBRDQAgKSASfyASQgBTICkgEoFCAFJxrX0hEQsgAiARIBt8p0EUbCIqaioCACErAkACQAJAIBJQIixFDQAgIkIAUg0BDAILICkgEoEhESAiUA0BIBFCAEIAIBogEVAbfVINAQsgKEUNACAkQQAgKPwLAAsCQCATQQFIDQAgKSAmfCAUfiEtIBYgK/wEfiEuIB0gKadBA3RqIS9CACEwA0ACQCAvQQhqKQMAIC8pAwAiMX0iEUIBUw0AQn8hMkMAAAAAITMDQCARITRDAAAAACErAkAgHiAxp0EDdGoiD0EIaikDACAPKQMAIjV9IhFCAVMNACARQgF8IREgICA1pyIEQQJ0aiEPIB8gBEEDdGohBEMAAAAAISsDQCArIA8qAgAgBSAEKQMAIC58IBR+IDB8p0ECdGoqAgCUkiErIA9BBGohDyAEQQhqIQQgEUJ/fCIRQgFWDQALCwJAAkAgMkIAUw0AICsgM14NACAzIDNcICsgK1tyDQELIDEhMiArITMLIDFCAXwhMSA0Qn98IREgNEICWg0ACyAyQgBTDQAgHiAyp0EDdGoiD0EIaikDACAPKQMAIjR9IhFCAVMNACAhICIgNH6nQQJ0aiE2ICMgMCAtfKdBAnRqITcDQCARITECQCAiUA0AIAUgHyA0p0EDdGopAwAgLnwgFH4gMHynQQJ0aioCACErICIhESAkIQ8gNiEEA0AgDyAPKwMAICsgBCoCAJQgNyoCAJS7oDkDACAPQQhqIQ8gBEEEaiEEIBFCf3wiEVBFDQALCyA0QgF8ITQgMUJ/fCERIDYgJ2ohNiAxQgFWDQALCyAwQgF8IjAgFFINAAsLAkACQCAsRQ0AQgAhEQwBC0IAIBogKSASgSIRUBsgEXwhEQsCQCARIBlSDQAgAyAqakEANgIAICJQDQAgGCAqaiEPICIhESAkIQQDQCAPIAQrAwC2OAIAIA9BBGohDyAEQQhqIQQgEUJ/fCIRUEUNAAsLIClCAXwhESApICVSDQALCyAcIRsgHCAQUw0ACyAQQgF8IREDQEEAIQ8gA0EANgIAIANBFGohAyARQn98IhFCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEPCyAGQdADaiSAgICAACAPC7UGDgF/AX0IfgJ/AX4BfwZ+AX8IfgN/AX4BfQF+AX0jgICAgABBoAFrIgYkgICAgAAgBkEIaiAEIAUQiYCAgAAgBioCQCEHIAYpAzghCCAGKQMwIQkgBikDKCEKIAYpAyAhCyAGKQMYIQwgBiABIAYpAwgiDUIFIAQgBUEAEIqAgIAAAkACQCAGKQMAIg5QDQAgDqchBQwBCwJAIA1CAVMNACAKIAt+IQ8gCKciEEECdCERIApCP4cgCoMhEiAJpyETQgAhFANAIAZBgAFqIAFCBSAUIAcQlYCAgAACQCAPQgFTDQAgBikDmAEhFSAGKQOQASEWIAYpA4gBIRcgBikDgAEhGCAUIAx+IRkgASAUp0EUbGohGkIAIRsDQAJAAkAgCkIAUg0AQgAhDiAGQfAAaiAYIBdCACALIAkQloCAgAAMAQsgBkHwAGogGCAXIBsgCn8iDiAKQgBTIBsgDiAKfn0iDkIAUnGtfSALIAkQloCAgABCACASIA5QGyAOfCEOCyAGKQN4IRwgBikDcCEdIAZB4ABqIBYgFSAOIAogCBCWgICAAAJAIAxCAVMNAEIAIQ4gBikDaCAGKQNgIh59Ih9CACAfQgBVG0IBfCEgIBwgHX0hISAeIAggHX58ISIgHachIyAepyEkQQAhJQNAIA4hJgJAAkAgIUIBWQ0AQwAAAAAhJ0F/IQUMAQsgACAkIBAgIyATICUgDCAaKgIA/AR+p2psamxqQQJ0aiEEQn8hHkMAAAAAIScgIiEoICEhDgNAIA4hHAJAIB9CAVMNACAEIQUgKCEOICAhHQNAIAUqAgAhKQJAAkAgHkIAUw0AICkgJ14NACAnICdcICkgKVtyDQELIA4hHiApIScLIAVBBGohBSAOQgF8IQ4gHUJ/fCIdQgFVDQALCyAcQn98IQ4gBCARaiEEICggCHwhKCAcQgFVDQALIB6nIQULIAIgJiAZfCAPfiAbfKdBAnQiBGogJzgCACADIARqIAU2AgAgJUEBaiElIAwgJkIBfCIOUg0ACwsgDyAbQgF8IhtSDQALCyAUQgF8IhQgDVINAAsLQQAhBQsgBkGgAWokgICAgAAgBQvZBAUEfwd+AX8BfgF8I4CAgIAAQRBrIgYkgICAgAAgBEEIaiIHKAIAIQggBkEIaiACIAQoAgAiCawiCkIFIAQgBUEAEIqAgIAAAkACQCAGKQMIIgtQDQAgC6chBAwBCyAIrCEMIARBGGo0AgAgBEEUajQCAH4iDSAHNAIAfiAENAIAfiILQgAgC0IAVRtCAXwhCyAEQRBqNAIAIARBDGo0AgB+IQ4gASEEA0ACQCALQn98IgtCAFUNAAJAIAwgCn4iD0L/////D1YNACAPQgKGEISAgIAAIgRFDQBCACEQIARBEGooAgAhEQJAQgAgCiAJQQFIGyIKQgFTDQBCACAMIAhBAUgbIRIgCEECdCEHIAi3IRMgESEIA0ACQCASQgFTDQAgAiAQp0EUbGohBUIAIQsgCCEEA0AgBCATIAUqAgC7oiALuqC2OAIAIARBBGohBCASIAtCAXwiC1INAAsLIAggB2ohCCAQQgF8IhAgClINAAsLAkAgDSAPfiIQQgFZDQBBACEEDAQLIA1CAFIhCEIAIQsDQAJAAkAgCA0AQQAhBQwBCyALIA1/IhIgDUIAUyASIA1+IAtSca19pyEFCwJAIAEoAgAiBEF/TA0AIAMgBEECdGogDiARIAVBAnRqKgIA/AR+p0ECdGoiBCAEKgIAIAAqAgCSOAIACyABQQRqIQEgAEEEaiEAIBAgC0IBfCILUg0AC0EAIQQMAwtBEkETQQAtAMiAhIAAGyEEDAILIAQ0AgAhEiAEQQRqIQQgDiASVQ0AC0EQIQQLIAZBEGokgICAgAAgBAuaBwcBfwR+AXwCfgF/BXwNfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH25IQ4gCLohDyAIIAh+uiEQQgAhDEQAAAAAAAAAACERQgEhCQNAIBAgDiAJuqMgD6KhIBCjIAqhmSISIBEgDFAgEiARY3IiAxshESAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyETIAxCACABIABKGyEUAkACQAJAIAINAEIAIRUMAQtCACEVIA0NACACrCEWIAhCAYYhF0IAIRVCASEJA0AgFCAJfCATIAl8fiAVfCIVQoCAEFUNAyAJQgF8IQwCQCAJIBZZDQAgCUICfCEYIAwhCSAYIBdYDQELCyAVQgBTDQEgDEJ/fCELCyAVQgSGEISAgIAAIgNFDQAgA0EQaigCACEFIBVCAoYQhICAgAAiA0UNACADQRBqKAIAIQ0CQCALUA0AIBNCAXwgFEIBfH5CAXwhGSAIQgGGIRogFCATfEIDfCEbQQAhAUIBIRwDQCAaIBwiHUIBfCIcgCEIAkAgHSAUfCIMIB0gE3wiCX5CAVMNACAHIAh9Iha5IAlCf3y6o0QAAAAAAAAAACAJQgFVGyEKIAYgCH0iF7kgDEJ/fLqjRAAAAAAAAAAAIAxCAVUbIQ4gDSABQQJ0aiEAIAUgAUEEdGohAyAMQj+HIAyDIR4gCEIBiEJ/fLkhESAdpyECQgAhCSAZIR8DQAJAAkAgDFBFDQBEAAAAAAAAAAAhECARIRIMAQsgCSAMfyIYIAxCAFMgGCAMfiIYIAlSca19uSEQIA4gCUIAIB4gGCAJURsgGH18uaIgEaCcIRILIAMgFyASIBGh/AYiGCAXIBhTGyIYPgIAIANBCGogGCAIfKdBf2o2AgAgA0EEaiAWIAogEKIgEaCcIBGh/AYiGCAWIBhTGyIYPgIAIANBDGogGCAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAfQn98Ih9CAVYNAAsLIBkgG3whGSAbQgJ8IRsgHSALUg0ACwsgBCAVPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQv8BgcBfwR+AXwCfgF/Bn0OfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH20IQ4gCrYhDyAItSEQIAggCH61IRFCACEMQwAAAAAhEkIBIQkDQCARIA4gCbWVIBCUkyARlSAPk4siEyASIAxQIBMgEl1yIgMbIRIgCSAMIAMbIQwgCUIBfCIJQgdSDQALCyAMQgAgACABShshFCAMQgAgASAAShshFQJAAkACQCACDQBCACEWDAELQgAhFiANDQAgAqwhFyAIQgGGIRhCACEWQgEhCQNAIBUgCXwgFCAJfH4gFnwiFkKAgBBVDQMgCUIBfCEMAkAgCSAXWQ0AIAlCAnwhGSAMIQkgGSAYWA0BCwsgFkIAUw0BIAxCf3whCwsgFkIEhhCEgICAACIDRQ0AIANBEGooAgAhBSAWQgKGEISAgIAAIgNFDQAgA0EQaigCACENAkAgC1ANACAUQgF8IBVCAXx+QgF8IRogCEIBhiEbIBUgFHxCA3whHEEAIQFCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiCSAeIBR8Igx+QgFTDQAgByAIfSIXtCAMQn98tZVDAAAAACAMQgFVGyETIAYgCH0iGLQgCUJ/fLWVQwAAAAAgCUIBVRshDiANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAepyECQgAhCSAaISADQAJAAkAgDEIAUg0AQwAAAAAhEkMAAAAAIREMAQsgCSAMfyIZIAxCAFMgGSAMfiIZIAlSca19tCESIAlCACAfIBkgCVEbIBl9fLQhEQsgA0EEaiAXIBMgEZSP/AQiGSAXIBlTGyIZPgIAIAMgGCAOIBKUj/wEIiEgGCAhUxsiIT4CACADQQxqIBkgCHynQX9qNgIAIANBCGogISAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAgQn98IiBCAVYNAAsLIBogHHwhGiAcQgJ8IRwgHiALUg0ACwsgBCAWPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQvgBwcBfwR+AXwCfgF/Bn0NfkEQIQUCQAJAIAGsIgYgAKwiByAGIAdTGyIIQgBTDQAgBiAHIAYgB1UbIglChOoCVQ0AIAJBAEgNACADKwMAIgqZROqMoDlZPilGZUUNAEIAIQtCACEMAkAgCFAiDQ0AQgAhDCAJIAhXDQAgCSAIfbQhDiAKtiEPIAi1IRAgCCAIfrUhEUIAIQxDAAAAACESQgEhCQNAIBFDAACAvyAJtZUgDpQgEJSSIBGVIA+TiyITIBIgDFAgEyASXXIiAxshEiAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyEUIAxCACABIABKGyEVAkACQAJAIAINACAIQgBSrSEWDAELAkAgDUUNAEIAIQtCACEWDAELIAKsIRcgCEIBhiEYQgEhFkIBIQkDQCAVIAl8IBQgCXx+IBZ8IhZCgIAQVQ0DIAlCAXwhDAJAIAkgF1kNACAJQgJ8IRkgDCEJIBkgGFgNAQsLIBZCAFMNASAMQn98IQsLIBZCBIYQhICAgAAiA0UNACADQRBqKAIAIQUgFkIChhCEgICAACIDRQ0AIANBEGooAgAhDQJAIAhCAFENACAFQgA3AgAgBUEMaiAAQX9qNgIAIAVBCGogAUF/ajYCACANQQA2AgBBASEBDAMLQQAhAQwCC0ESQRNBAC0AyICEgAAbIQULIAUPCwJAIAtQDQAgFEIBfCAVQgF8fkIBfCEaIAhCAYYhGyAVIBR8QgN8IRxCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiDCAeIBR8Igl+QgFTDQAgByAIfSIXtCAJQn98tZVDAAAAACAJQgFVGyEOIAYgCH0iGLQgDEJ/fLWVQwAAAAAgDEIBVRshDyANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAIQgGIQn98tCESIB6nIQJCACEJIBohIANAAkACQCAMUEUNAEMAAAAAIREgEiETDAELIAkgDH8iGSAMQgBTIBkgDH4iGSAJUnGtfbQhESAPIAlCACAfIBkgCVEbIBl9fLSUIBKSjiETCyADIBggEyASk/wEIhkgGCAZUxsiGT4CACADQQhqIBkgCHynQX9qNgIAIANBBGogFyAOIBGUIBKSjiASk/wEIhkgFyAZUxsiGT4CACADQQxqIBkgCHynQX9qNgIAIAAgAjYCACAJQgF8IQkgAEEEaiEAIANBEGohAyABQQFqIQEgIEJ/fCIgQgFWDQALCyAaIBx8IRogHEICfCEcIB4gC1INAAsLIAQgFj4CACAEQQhqIA02AgAgBEEEaiAFNgIAQQALC1cCAEGAgAQLQG6D+aIAAAAAKRVETgAAAADRVyf8AAAAAMDdNPUAAAAAmZVi2wAAAABBkEM8AAAAAKtjUf4AAAAAYcW73gAAAAAAQcCABAsIUAABAFAAAQAASQV0b29sc3B5dGhvbj0zLjExIG51bWJhPTAuNjguMSBsbHZtbGl0ZT0wLjUwLjAgbnVtcHk9Mi40LjYgemlnbGFuZz0wLjE3LjE=";var Rr=null;function Nr(){return Rr??=Mr(Gn(Fr)),Rr}var ns=200,es=(r,t,n)=>m("button",{class:"rv-press",type:"button","aria-label":t,onclick:n},m("span",{},r),m("span",{class:"rv-press-word"},t));function Gr({go:r,toggle:t,seek:n}){let e=0,s=es("‹","Back",()=>r(e-1)),i=es("▶","Play",t),o=es("›","Next",()=>r(e+1));o.classList.add("rv-press-strong");let A=m("input",{type:"range",class:"rv-range",min:"0",max:String(ns),value:"0"});A.setAttribute("aria-label","How far this step has played"),A.addEventListener("input",()=>n(Number(A.value)/ns));let a=m("span",{class:"rv-step-count"}),h=m("ol",{class:"rv-step-marks","aria-label":"Steps"}),l=m("div",{class:"rv-player",role:"group","aria-label":"Player"},s,i,A,a,o,h);function c({steps:u}){h.replaceChildren(...u.map((f,C)=>m("li",{},m("button",{type:"button",onclick:()=>r(C)},String(C+1)))))}function g({steps:u},f,C){e=f,R(a,`${f+1} / ${u.length}`),s.disabled=f===0,o.disabled=f===u.length-1,h.querySelectorAll("button").forEach((w,Q)=>{let{id:E,title:D}=u[Q];w.toggleAttribute("data-done",C.has(E)),w.setAttribute("aria-label",`Step ${Q+1}, ${D}${C.has(E)?", done":""}`),Q===f?w.setAttribute("aria-current","step"):w.removeAttribute("aria-current")})}function d(u,f){A.value=String(Math.round(u*ns));let[C,w]=f?["❚❚","Pause"]:["▶","Play"];R(i.firstElementChild,C),R(i.lastElementChild,w),i.getAttribute("aria-label")!==w&&i.setAttribute("aria-label",w)}return{element:l,take:c,show:g,tell:d}}var Un=class{constructor(t){this.still=t,this.seconds=1,this.share=0,this.playing=!1}begin(t){this.seconds=t,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(t){this.share=Math.min(1,Math.max(0,t)),this.playing=!1}pass(t){return this.playing?(this.share=Math.min(1,this.share+t/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var On=class{constructor({lesson:t,step:n,done:e,answers:s}){this.lesson=t;let i=t.steps.findIndex(({id:o})=>o===n);this.step=Math.max(0,i),this.seed=t.seed,this.done=new Set(e),this.answers=new Map(s.map(({step:o,values:A})=>[o,A]))}redraw(t){this.seed=t;for(let{id:n,question:e}of this.lesson.steps)e&&(this.answers.delete(n),this.done.delete(n))}takeNumbers(t){this.lesson=t}complete(t){return this.done.has(t)?!1:(this.done.add(t),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,seed:this.seed,done:[...this.done],answers:[...this.answers].map(([t,n])=>({step:t,values:n}))}}};var[Ur,Or,aa]=[1.1,2,.05],Jn=new Set(["PageDown","PageUp","Escape"]),ha=["look","embed"],Ln=class{constructor(t,n){this.lesson=t,this.on=!1,this.step="",this.large=Or,this.count=m("span",{class:"rv-step-count"});let e=(o,A,a)=>m("button",{type:"button","aria-label":A,onclick:()=>n(a)},o);this.out=m("a",{"aria-label":"Leave the projector's view"},"✕");for(let o of["pointerenter","pointerdown","focus","click"])this.out.addEventListener(o,()=>this.lead());let[s,i]=[e("‹","Back",-1),e("›","Next",1)];this.corner=m("nav",{class:"rv-corner","aria-label":"Steps"},s,this.count,i,this.out)}turn(t){if(t===this.on)return this.open();this.on=t,this.lesson.toggleAttribute("data-projected",t),t?(this.lesson.append(this.corner),this.lesson.popover="manual",this.open()):(this.corner.remove(),this.lesson.removeAttribute("popover"),this.lesson.style.removeProperty("--rv-large"))}open(){let{lesson:t}=this;this.on&&(t.isConnected?t.matches(":popover-open")||(t.showPopover(),this.fit(!0)):requestAnimationFrame(()=>this.open()))}show({steps:t},n){if(!this.on)return;R(this.count,`${n+1} / ${t.length}`);let{id:e}=t[n],s=e!==this.step;this.step=e,this.lead(),this.fit(s)}fit(t){let{lesson:n}=this;if(this.on){for(t&&(this.large=Or,n.scrollTop=0);this.large>=Ur;this.large-=aa)if(n.style.setProperty("--rv-large",this.large.toFixed(2)),n.scrollHeight<=n.clientHeight)return;this.large=Ur}}lead(){let t=new URL(location.href);for(let n of ha)t.searchParams.delete(n);t.searchParams.set("step",this.step),this.out.setAttribute("href",t.href)}leave(){this.lead(),location.assign(this.out.getAttribute("href")??"")}};var ss={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.","receptive field":"Of a cell: all the picture's pixels that it is computed from.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",pyramid:"A backbone's feature maps at several strides, one beside the other: P2 to P5 have strides of 4 to 32 px, and each box is pooled from one of them.",descriptor:"The one vector that stands for a whole picture.",whitening:"Of vectors: their mean is subtracted, and along each of their principal directions they are divided by their spread.","matrix of pairs":"Of two pictures: the product of each region's vector of the one with each of the other; it adds up to the product of their sums.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var la=Object.keys(ss).sort((r,t)=>t.length-r.length),ca=la.map(r=>r.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),ga=new RegExp(`(?<![\\w-])(${ca.join("|")})(s|es)?(?![\\w-])`,"gi");function Ia(r,t=new Set){let n=[],e=0;for(let s of r.matchAll(ga)){let i=ss[s[1].toLowerCase()];if(t.has(i))continue;t.add(i);let o=m("abbr",{class:"rv-term",title:i},s[0]);n.push(r.slice(e,s.index),o),e=s.index+s[0].length}return[...n,r.slice(e)].filter(s=>s!=="")}var Lr=(r,t=new Set)=>r.flatMap(({t:n,b:e,tone:s})=>{let i=Ia(n,t);return e||s?[m(e?"strong":"span",{class:s?`rv-tone-${s}`:""},...i)]:i});var da="http://www.w3.org/2000/svg";function I(r,t={},...n){let e=document.createElementNS(da,r);return p(e,t),e.append(...n),e}function p(r,t){for(let[n,e]of Object.entries(t))e==null||e===!1?r.removeAttribute(n):r.setAttribute(n,e===!0?"":String(e))}function Kn(r,t){let n=r.getScreenCTM(),e=new DOMPoint(t.clientX,t.clientY);return n?e.matrixTransform(n.inverse()):e}function U(r,t){let n=r.slice(1).map((s,i)=>Math.hypot(...s.map((o,A)=>o-r[i][A]))),e=t*n.reduce((s,i)=>s+i,0);for(let s=0;s<n.length;s+=1){if(e<=n[s]){let i=n[s]?e/n[s]:0;return r[s].map((o,A)=>o+(r[s+1][A]-o)*i)}e-=n[s]}return[...r[r.length-1]]}var pt=100,M=(r,t)=>Number((Math.round(r*t)/t).toFixed(6)),O=r=>r*r*(3-2*r),b=(r,t,n,e)=>I("line",{x1:r,y1:t,x2:n,y2:e}),v=(r,t,n,e="middle")=>I("text",{x:r,y:t,"text-anchor":e},n);var rs={fine:.025,usual:.05,wide:.25},ua=2,pa=18,St=20,Kr=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]);function N(r,[t,n],...e){return I("g",{tabindex:0,...{role:"slider","aria-label":r,"aria-valuemin":t,"aria-valuemax":n}},...e)}var Mt=(r="rv-bin-corner")=>I("g",{},I("circle",{r:pa,class:"rv-knob-reach"}),I("circle",{r:10,class:r})),Ft=(r,{x:t,y:n})=>p(r.firstElementChild,{transform:`translate(${t} ${n})`});function G(r,t,{flat:n=!1,unit:e=1}={}){r.addEventListener("keydown",s=>{let i=Kr.get(s.key);if(!i||n&&!i[0])return;s.preventDefault(),s.stopPropagation();let o=e*(s.shiftKey?rs.wide:s.altKey?rs.fine:rs.usual);t(i[0]*o,i[1]*o)})}function T(r,t){let n=null;r.addEventListener("pointerdown",s=>{n=s.button?null:t(s.target,Kn(r,s)),n&&(s.preventDefault(),r.setPointerCapture(s.pointerId))}),r.addEventListener("pointermove",s=>{n&&r.hasPointerCapture(s.pointerId)&&n(Kn(r,s))});let e=s=>n&&s.preventDefault();r.addEventListener("touchstart",e,{passive:!1})}function Tn(r,t,n){let e=!1;r.addEventListener("pointerdown",s=>{e=s.pointerType==="touch"},{capture:!0}),T(r,(s,i)=>e&&!t.contains(s)?null:(t.focus({preventScroll:!0}),n(i),n)),r.addEventListener("click",s=>{e&&n(Kn(r,s))})}function fa(r,t,[n,e]){let s=t.map(({x:o,y:A})=>{let[a,h]=[o-r.x,A-r.y],[l,c]=[a*n+h*e,Math.abs(a*e)+Math.abs(h*n)];return l>c?l+ua*c:Number.POSITIVE_INFINITY}),i=Math.min(...s);return Number.isFinite(i)?s.indexOf(i):-1}function is(r,t){let n=e=>{let s=Kr.get(e.key);if(!s||e.altKey||e.ctrlKey||e.metaKey)return;let i=[...t()].filter(A=>A!==r),o=fa(Jr(r),i.map(Jr),s);o<0&&!s[0]||(e.preventDefault(),e.stopPropagation(),i[o]?.focus())};r.addEventListener("keydown",n)}function Jr(r){let{left:t,right:n,top:e,bottom:s}=r.getBoundingClientRect();return{x:(t+n)/2,y:(e+s)/2}}function H(r,t,n){return p(r,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":t}),r.addEventListener("click",n),r.addEventListener("keydown",e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),e.stopPropagation(),n())}),is(r,()=>r.ownerSVGElement?.querySelectorAll("[role=button]")??[]),r}var L=(r,t,n)=>tt(Math.min(n,Math.max(t,r))),tt=r=>Number(r.toFixed(6));var Tr=1e-9,Ca=.002;function $r(r,t){let n=s=>ma(t,s,r);if(n(r.right))return{state:"right",known:null,text:`Right: ${r.shown}.`};let e=r.wrong.find(s=>n(s.values))??null;return e?{state:"known",known:e,text:`Not quite: ${e.name}.`}:{state:"other",known:null,text:wa(r,t)}}var ma=(r,t,{margin:n,period:e})=>r.length===t.length&&Hr(r,t,e).every(s=>Math.abs(s)<=n+Tr);function Hr(r,t,n){let e=r.map((i,o)=>i-t[o]),s=e.length-1;return n&&(e[s]-=n*Math.round(e[s]/n)),e}function wa({by:r,right:t,margin:n,names:e,period:s},i){if(r==="number"||r==="tuple"){let h=Hr(i,t,s);return`Not quite: ${h.flatMap((c,g)=>{if(Math.abs(c)<=n+Tr)return[];let u=s&&g===h.length-1?va(c,i[g]-t[g],s):qr(c);return r==="tuple"?`${e[g]} is ${u}`:u}).join(", ")}.`}if(r==="cell")return"Not quite: it is another cell.";if(r==="points")return`Not quite, from left to right: ${i.map((l,c)=>`${F(Math.abs(l-t[c]))} ${Qa(l-t[c])}`).join(", ")}.`;let o=i.filter(h=>t.includes(h)).length,A=i.length-o,a=A?`, and ${A} of yours ${A>1?"are":"is"} not among them`:"";return`Not quite: you have ${o} of the ${t.length}${a}.`}var F=r=>_(String(Number(r.toFixed(4)))),qr=r=>`${F(Math.abs(r))} too ${r>0?"high":"low"}`;function va(r,t,n){if(n/2-Math.abs(r)<=Ca*n)return"half a turn off";let e=Math.abs(t-r)>n/2?", whole turns aside":"";return qr(r)+e}var Qa=r=>Math.abs(r)<1e-9?"off":r>0?"too far right":"too far left";var $n={scale:1,ratio:1,offset:0,minimum:0},Ea=["inside","clamped","discarded"],Hn=[1,1],et={rules:$n,bins:Hn};function Yr(r,{values:t,rows:n,columns:e}){let s={values:Float32Array.from(t),channels:1,height:n,width:e};return(i,o)=>{let A={rois:[0,i,o,i,o],bins:Hn,rules:$n},a=r.plan("roi_align",{...A,height:n,width:e}),h=new Map;a.taps.forEach((c,g)=>{c>=0&&a.weights[g]&&h.set(c,(h.get(c)??0)+a.weights[g])});let[l]=r.forward("roi_align",{...A,features:s}).output;return{weights:h,value:l}}}function qn(r,{values:t,rows:n,columns:e}){let s={values:Float32Array.from(t),channels:1,height:n,width:e};return(i,o)=>{let A={rois:[0,...i],bins:Hn,rules:{...$n,ratio:o}},{positions:a,taps:h,weights:l,state:c}=r.plan("roi_align",{...A,height:n,width:e}),g=Array.from(c,(u,f)=>({x:a[2*f],y:a[2*f+1],state:Ea[u],value:[0,1,2,3].reduce((C,w)=>{let Q=h[4*f+w];return Q<0?C:C+l[4*f+w]*t[Q]},0)})),[d]=r.forward("roi_align",{...A,features:s}).output;return{samples:g,mean:d}}}function Pr(r,{values:t,bins:n}){let e={values:Float32Array.from(t),channels:1,height:1,width:t.length},s=[1,n];return(i,o)=>{let A={rois:[0,i,0,o,0],bins:s,rules:{scale:1}},[{x:a}]=r.axes("roi_pool",{...A,height:1,width:t.length});return{columns:Array.from({length:n},(l,c)=>{let[g,d]=[a.cells?.[2*c]??0,a.cells?.[2*c+1]??0];return Array.from({length:Math.max(0,d-g)},(u,f)=>g+f)}),maxima:[...r.forward("roi_pool",{...A,features:e}).output]}}}var zr=(r,t)=>(n,e)=>{let s=[0,n,0,n,0],i={...$n,scale:1/t,offset:e};return r.plan("roi_align",{rois:s,bins:Hn,rules:i,height:1,width:1}).positions[0]};function Vr({check:r},{columns:t,maxima:n},e){return r==="maximum"?[n[e]]:r==="columns"?[...t[e]]:[new Set(t.flat()).size]}function Xr({check:r},{samples:t,mean:n}){return r==="mean"?[n]:r==="samples"?[t.length]:[...new Set(t.map(({x:e})=>e))].sort((e,s)=>e-s)}function Wr({check:r},{weights:t,value:n}){if(r==="value")return[n];if(r==="taps")return[...t.keys()].sort((s,i)=>s-i);let[e]=[...t].sort(([,s],[,i])=>i-s);return[e[0]]}var jr=({right:r,margin:t},n)=>n.length===r.length&&n.every((e,s)=>Math.abs(e-r[s])<=t/2+1e-6);var Ba=20,xa=/(\d),(?=\d{3}(?!\d))/g,ya={degrees:/(°|deg(rees?)?)$/i,radians:/(rad|radians?)$/i,pixels:/(px|pixels?)$/i,cells:/cells?$/i},ba={"":"",degrees:"°",radians:"rad",pixels:"px",cells:"cells"},ka={right:"✓",known:"✗",other:"✗"};function _r(r,t,{answered:n,redraw:e}){let s=[r.right,...r.wrong.map(({values:B})=>B)].flat().every(Number.isInteger),i=B=>r.units[B]??r.unit,o=B=>Da(A[B].value,s,i(B)),A=Ma(r).map(B=>m("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":B})),a=r.others.map((B,x)=>m("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>E(x)},B)),h=m("button",{class:"rv-press rv-press-strong",type:"button",onclick:Y},"Check"),l=m("button",{class:"rv-press",type:"button",onclick:e},"Other numbers"),c=A.map((B,x)=>r.by==="tuple"?m("label",{class:"rv-answer-named"},Sa(r,x),B):B),g=m("div",{class:"rv-answer"},...c,...a,h,l),d=m("p",{class:"rv-verdict",role:"status"}),u=m("p",{class:"rv-why"}),f=m("p",{class:"rv-working"}),C=m("div",{class:"rv-question"},m("p",{class:"rv-asks"},r.asks),g,d,u,f);for(let B of a)is(B,()=>a);for(let B of A)B.addEventListener("input",Q),B.addEventListener("keydown",x=>{Jn.has(x.key)||x.stopPropagation(),x.key==="Enter"&&!h.disabled&&Y()});function w(){if(!A.length)return t.isPicked?[...t.picks].sort((x,J)=>x-J):null;let B=A.map((x,J)=>o(J)).filter(x=>x!=null);return B.length!==A.length?null:r.by==="points"?B.sort((x,J)=>x-J):B}function Q(){let B=w();B&&r.by==="points"?t.place(B):K()}function E(B){t.pick(t.buttons.length+B)}function D(){let{places:B}=t;B.length&&!Fa(w(),B)&&A.forEach((x,J)=>{x.value=String(B[J])}),K()}function K(){h.disabled=A.length?A.some(({value:B})=>!B.trim()):!t.isPicked,a.forEach((B,x)=>{B.setAttribute("aria-pressed",String(t.picks.has(t.buttons.length+x)))})}function Y(){let B=w();if(B)return n(B);let x=A.findIndex((Rc,zo)=>o(zo)==null);if(x<0)return;let J=A[x];C.dataset.state="unread";let Le=i(x)&&` of ${i(x)}`;R(d,`“${J.value.trim().slice(0,Ba)}” is no number${Le}. Write one such as 2.5.`),R(u,""),R(f,""),J.focus()}function W(B){t.reveal(B),B&&!w()&&A.forEach((J,Le)=>{J.value=String(B[Le])});let x=B&&$r(r,B);C.dataset.state=x?.state??"open",R(d,x?`${ka[x.state]} ${x.text}`:""),R(u,x?.known?.words??""),R(f,x?r.working:""),D(),x&&gt()}function gt(){let B=t.found(r);!B||jr(r,B)||(C.dataset.state="mismatch",R(d,"The kernel in this browser gives another answer than the one expected here."))}return W(null),{element:C,show:W,ready:D}}function Da(r,t=!1,n=""){let e=n?r.trim().replace(ya[n],""):r,i=(t?e.replace(xa,"$1"):e).trim().replace(",",".").replace("−","-");return i&&Number.isFinite(Number(i))?Number(i):null}var Sa=({names:r,units:t},n)=>[r[n],ba[t[n]??""]].filter(Boolean).join(", ");function Ma({by:r,label:t,right:n,names:e}){return r==="number"?[t]:r==="tuple"?[...e]:r==="points"?n.map((s,i)=>`${t} ${i+1}`):[]}var Fa=(r,t)=>r?.every((n,e)=>Math.abs(n-t[e])<1e-4)??!1;var Ra="tolias";function Zr(r,{maps:t,rows:n,columns:e,channels:s,levels:i}){let{regions:o}=r.regions({height:n,width:e,scales:i,overlap:.4,variant:Ra}),A=Array.from({length:o.length/4},(a,h)=>{let[l,c,g]=o.subarray(4*h);return{x:l,y:c,size:g-l+1}});return t.map(a=>{let h={values:Float32Array.from(a),channels:s,height:n,width:e},{maxima:l}=r.regionMaxima({features:h,regions:o}),c=A.map((g,d)=>Rt([...l.subarray(d*s,(d+1)*s)]));return{squares:A,vectors:c}})}function os(r,t,n){let s=[r,t].map(({vectors:h},l)=>ln(h.filter((c,g)=>!n[l]?.has(g)))),i=r.vectors.map(h=>t.vectors.map(l=>hn(h,l))),o=s.map(h=>Math.hypot(...h)),A=i.reduce((h,l,c)=>n[0]?.has(c)?h:h+l.reduce((g,d,u)=>n[1]?.has(u)?g:g+d,0),0),a=o[0]*o[1];return{products:i,sums:s,lengths:o,total:A,cosine:a?A/a:0}}function Yn([r,...t],n){let e=t.map(i=>os(r,i,[n[0]]).cosine),s=e.map((i,o)=>o).sort((i,o)=>e[o]-e[i]);return{cosines:e,order:s}}function ti({kind:r,target:t,margin:n},e,s){let[i,o]=e;if(r==="pair"){let A=(i.vectors.length-s[0].size)*(o.vectors.length-s[1].size);return Math.abs(A-t)<=n}return r!=="drops"||s[0].size===i.vectors.length?!1:Yn(e,s).order.indexOf(0)+1>=t-n}function ni({check:r},t){let{cosines:n}=Yn(t,[new Set]);return r==="cosine"?[n[0]]:[n.length]}function Rt(r){let t=Math.hypot(...r);return r.map(n=>t?n/t:0)}var hn=(r,t)=>r.reduce((n,e,s)=>n+e*t[s],0),ln=r=>r.length?r.reduce((t,n)=>t.map((e,s)=>e+n[s])):[0];var k=class{constructor(t,n,e){this.figure=t,this.wires=n,this.asked=e,this.open=!e,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.writes=!1,this.element=I("svg")}drawn({name:t,width:n,height:e},s,i=this.scale){let o={viewBox:`0 0 ${n} ${e+(i?.height??0)}`},A=I("svg",{...o,class:"rv-drawing",role:"group","aria-label":t},...s);return i&&(p(i.element,{transform:`translate(0 ${e})`}),A.append(i.element)),A}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(t){let n=this.picks.has(t);this.asked?.by!=="cells"&&this.picks.clear(),n?this.picks.delete(t):this.picks.add(t),this.showPicks(),this.wires.picked()}get isPicked(){return this.picks.size>0}showPicks(){this.buttons.forEach((t,n)=>{p(t,{"aria-pressed":String(this.picks.has(n))})})}get places(){return[]}place(t){}take(t){this.use(t),this.draw()}paint(t){}play(t,n=!1){n&&(this.held=!1),!this.held&&(this.playTo(t),this.draw())}reveal(t){let{asked:n}=this;if(!n)return;this.open=!!t,this.buttons.forEach((s,i)=>{p(s,{"data-right":t?String(n.right.includes(i)):null,"data-ghost":t?String(t.includes(i)):null})});let e=["cell","cells","choice"].includes(n.by);this.picks=new Set(e?t??[]:[]),this.showPicks(),this.scale?.show(t?{right:n.right[0],ghost:t[0]}:null),this.draw()}playTo(t){}use(t){}draw(){}reached(t){return!1}holds(t){return!0}found(t){return null}lines(){return[]}};var cn=20,Pn=9,Na=8,Nt=class{constructor({x:t,side:n,low:e,high:s,title:i}){this.x=t,this.side=n,this.low=NaN,this.high=NaN,this.title=v(t+n/2,cn-7,i),this.axes=I("g",{class:"rv-panel-axes"}),this.drawn=I("g");let o=I("rect",{width:n,height:n,class:"rv-panel-ground"}),A=I("svg",{x:t,y:cn,width:n,height:n},o,this.axes,this.drawn);this.element=I("g",{},A,this.title),this.span(e,s)}get height(){return cn+this.side}span(t,n){if(this.low===t&&this.high===n)return;this.low=t,this.high=n;let[e]=[this.at([0,0])];this.axes.replaceChildren(b(e.x,0,e.x,this.side),b(0,e.y,this.side,e.y))}get unit(){return this.side/(this.high-this.low)}at([t,n]){return{x:(t-this.low)*this.unit,y:this.side-(n-this.low)*this.unit}}outside(t){let{x:n,y:e}=this.at(t);return{x:this.x+n,y:cn+e}}vectorAt({x:t,y:n}){return[this.low+(t-this.x)/this.unit,this.low+(this.side-(n-cn))/this.unit]}arrow(t,n,e=""){let[s,i]=[this.at([0,0]),this.at(t)],o=Math.hypot(i.x-s.x,i.y-s.y)||1,[A,a]=[(i.x-s.x)/o,(i.y-s.y)/o],h={x:i.x-Pn*A,y:i.y-Pn*a},l=d=>`${h.x-d*.45*Pn*a} ${h.y+d*.45*Pn*A}`,c=`M${s.x} ${s.y}L${h.x} ${h.y}M${l(1)}L${i.x} ${i.y}L${l(-1)}Z`,g=I("g",{class:`rv-vector ${n}`},I("path",{d:c}));return e&&g.append(this.name(t,e)),g}name(t,n){let{x:e,y:s}=this.at(t),i=e>this.side-14-Na*n.length,o=v(e+(i?-9:9),Math.max(12,s-5),n,i?"end":"middle");return i||p(o,{"text-anchor":"start"}),o}ellipse({centre:t,long:n,wide:e,angle:s},i){let{x:o,y:A}=this.at(t),a=`rotate(${-180*s/Math.PI} ${o} ${A})`;return I("ellipse",{cx:o,cy:A,rx:2*n*this.unit,ry:2*e*this.unit,transform:a,class:i})}cover(){let t=v(this.side/2,this.side/2+8,"?");return t.classList.add("rv-panel-cover"),t}dot(t,n){let{x:e,y:s}=this.at(t);return I("circle",{cx:e,cy:s,r:3.2,class:n})}};var ei=6,si=3,Ga=3e-7;function q(r,t=1){for(let n=0;n<ei;n+=1){let e=Number(r.toFixed(n));if(As(e,r,t))return e}return Number(r.toFixed(ei))}var z=r=>_(String(r)),S=(r,t)=>z(q(r,t));function y(r,t=1){let n=Number(r.toFixed(si));return`${As(n,r,t)?"":"≈ "}${z(n)}`}var ft=r=>y(r).startsWith("≈")?y(r):`= ${y(r)}`;function st(r,t,n,e){return As(t,n,e)?`${r} = ${z(Number(t.toFixed(9)))}`:`${r} ≈ ${_(n.toFixed(si))}`}var As=(r,t,n)=>Math.abs(r-t)<=Ga*Math.max(1,n),Jt=r=>r.reduce((t,n)=>Math.max(t,Math.abs(n)),0);var[ai,hi]=[340,12],as=(ai-hi)/2,Ua=10,ri=10,Oa=1.12,hs=["a","b"],ii=.06,La=1e-9,zn=class extends k{constructor(t,n,e){super(t,n,e);let{arrows:s,path:i,most:o}=t;this.writes=!0,this.length=i[0]??Math.hypot(...s[0]);let A=ln([oi(s[0],Math.max(o,this.length)),...s.slice(1)]),a=Oa*Math.max(...A);this.before=new Nt({x:0,side:as,low:-ii*a,high:a,title:"as they are"}),this.after=new Nt({x:as+hi,side:as,low:-2*ii,high:2,title:"length 1"});let h=I("circle",{r:14,class:"rv-sample-reach"}),l=I("circle",{r:7,class:"rv-sample-dot"});this.handle=o?N("Tip of arrow a; the arrows stretch it",[1,o],h,l):I("g"),p(this.handle,{class:"rv-sample"});let c=[this.before.element,this.after.element,this.handle],d=this.drawn({name:"Two vectors and their sum, as they are and with length 1",width:ai,height:this.before.height+4},c);o&&this.listen(d),this.element=d,this.draw()}get vectors(){let[t,...n]=this.figure.arrows;return[oi(t,this.length),...n]}listen(t){let n=Rt(this.figure.arrows[0]);T(t,e=>this.handle.contains(e)?(this.handle.focus({preventScroll:!0}),s=>{let[i,o]=this.before.vectorAt(s);this.stretch(M(i*n[0]+o*n[1],ri))}):null),G(this.handle,(e,s)=>this.stretch(this.length+e-s),{unit:Ua})}stretch(t){this.length=L(t,1,this.figure.most),this.hold()}playTo(t){let{path:n}=this.figure;if(!n.length)return;let[e]=U(n.map(s=>[s]),O(t));this.length=M(e,ri)}reached({kind:t,target:n,margin:e}){return t==="length"&&Math.abs(this.length-n)<=e}found(){let[t,n]=this.vectors.map(e=>Math.hypot(...Rt(e)));return[Math.abs(t-n)<=La?3:t>n?0:1]}lines(){if(!this.open)return this.vectors.map((e,s)=>Ai(e,hs[s]));let t=this.vectors.map((e,s)=>`${Ai(e,hs[s])}, then ${Ja(e)}`);if(!this.figure.most)return t;let n=[e=>e,Rt].map(e=>{let[s,i]=[this.vectors,this.figure.arrows].map(o=>ln(o.map(e)));return Ka(Math.atan2(s[1],s[0])-Math.atan2(i[1],i[0]))});return[...t,`the sum has turned by ${n[0]}, that of length 1 by ${n[1]}`]}draw(){let{vectors:t}=this,n=this.open?t.map(Rt):[];for(let[o,A]of[[this.before,t],[this.after,n]]){let a=A.length?[o.arrow(ln(A),"rv-vector-sum","a + b")]:[],h=A.map((l,c)=>o.arrow(l,`rv-vector-${c}`,hs[c]));o.drawn.replaceChildren(...a,...h)}if(this.open?this.after.drawn.prepend(this.circle()):this.after.drawn.append(this.after.cover()),!this.figure.most)return;let{x:e,y:s}=this.before.outside(t[0]),i={"aria-valuenow":S(this.length),"aria-valuetext":`length ${S(this.length)}`};p(this.handle,{transform:`translate(${e} ${s})`,...i})}circle(){let{x:t,y:n}=this.after.at([0,0]);return I("circle",{cx:t,cy:n,r:this.after.unit,class:"rv-unit-circle"})}},oi=(r,t)=>Rt(r).map(n=>n*t);function Ai(r,t){let[n,e]=r.map(A=>y(A).replace("≈ ","")),s=Math.hypot(...r),i=y(s),o=r.every(A=>!y(A).startsWith("≈"))&&!i.startsWith("≈");return`${t} = (${n}, ${e}): √(${n}² + ${e}²) ${o?"=":"≈"} ${i.replace("≈ ","")}`}function Ja(r){let t=Rt(r).map(e=>y(e));return`${t.some(e=>e.startsWith("≈"))?"≈ ":""}(${t.map(e=>e.replace("≈ ","")).join(", ")})`}function Ka(r){let t=Math.abs(180*r/Math.PI);return t<1e-6?"0°":`≈ ${_(t.toFixed(1))}°`}var Ta=/max|[\d.]+(?:e[+−-]?\d+)?|[-+−×÷/(),]/g;function $a(r,t){let n=Ha(r);return Number.isNaN(n)||qa(n,t)?"=":"≈"}var ci=(r,t)=>`${$a(r,t)} ${t}`;function Ha(r){let t=r.match(Ta)??[];if(t.join("")!==r.replaceAll(" ",""))return Number.NaN;let n=Vn(t);return t.length?Number.NaN:n}function qa(r,t){let[n,e="0"]=t.replaceAll("−","-").split("e"),[,s=""]=n.split("."),i=10**(Number(e)-s.length),o=Number(n)*10**Number(e);return Number.isNaN(o)||Math.abs(r-o)<=(.5+1e-6)*i}function Vn(r){let t=li(r);for(;/^[-+−]$/.test(r[0]);){let n=r.shift()==="+"?1:-1;t+=n*li(r)}return t}function li(r){let t=Xn(r);for(;/^[×÷/]$/.test(r[0]);){let n=r.shift()==="×",e=Xn(r);t=n?t*e:t/e}return t}function Xn(r){let t=r.shift()??"";if(t==="+")return Xn(r);if(t==="−"||t==="-")return-Xn(r);if(t==="max")return Math.max(...Ya(r));if(t!=="(")return t?Number(t.replace("−","-")):Number.NaN;let n=Vn(r);return r.shift()===")"?n:Number.NaN}function Ya(r){if(r.shift()!=="(")return[Number.NaN];let t=[Vn(r)];for(;r[0]===",";)r.shift(),t.push(Vn(r));return r.shift()===")"?t:[Number.NaN]}var[gi,ls,cs]=[18,118,140],[Ii,Pa]=[14,14],za=2,di=80,Va=.04,Xa=.12;function ui(r){let t=I("g",{class:"rv-losses"});function n(e,s,i,o){let A=za/o,a=Array.from({length:di+1},(x,J)=>A*(2*J/di-1)),h=a.map(x=>e(Wn(s,x)).loss),[l,c]=[Math.min(...h),Math.max(...h)],g=x=>Ii+(x/A+1)/2*(r-Ii-Pa),d=x=>ls-(x-l)/(c-l||1)*(ls-gi),u=Wa(i,A).map(x=>{let J=b(g(x),gi-4,g(x),ls+4);return p(J,{class:"rv-kink"}),J}),f=Math.min(A/3,Xa*3*(c-l)/(Math.abs(i.slope)||1)),C=Math.min(f,(i.loss-l+Va*(c-l))/(Math.abs(i.slope)||1)),[w,Q]=i.slope>0?[C,f]:[f,C],[E,D]=[-w,Q].map(x=>i.loss+x*i.slope),K=b(g(-w),d(E),g(Q),d(D));p(K,{class:"rv-tangent"});let Y=I("path",{d:`M${a.map((x,J)=>`${g(x)} ${d(h[J])}`).join("L")}`});p(Y,{class:"rv-overlap-way"});let W=I("circle",{cx:g(0),cy:d(i.loss),r:6,class:"rv-sample-dot"}),gt=[-A,A].map(x=>{let J=v(g(x),cs-4,`${x>0?"+":""}${S(x)}`,x>0?"end":"middle");return x<0&&p(J,{"text-anchor":"start"}),J}),B=v(g(0),cs-4,"cells from here");t.replaceChildren(...u,Y,K,W,...gt,B)}return{element:t,height:cs,show:n}}var Wn=([r,t,n,e],s)=>[r+s,t,n+s,e];function Wa({samples:r},t){let n=new Set;for(let e of new Set(r.map(s=>s.x)))for(let s=Math.ceil(e-t);s<=e+t;s+=1)n.add(Number((s-e).toFixed(5)));return[...n].sort((e,s)=>e-s)}function pi({output:r,loss:t,slope:n,edges:e}){let[s,i,o]=[...e,n].map(a=>y(a).replace("≈ ","")),A=i.startsWith("−")?`${s} − ${i.slice(1)}`:`${s} + ${i}`;return[`output ${y(r)}, loss ${y(t)}`,`slope ${y(n)} a cell`,`left + right edge: ${A} ${ci(A,o)}`]}var fi=340,[ja,_a]=[.35,1.35],Gt={top:40,height:52,room:42},Za=9,th=22,Ct=class{constructor(t){this.figure=t,this.isLine=t.rows===1,this.around=t.shows.includes("window")?_a:ja,this.size=fi/(t.columns+2*this.around),this.top=this.isLine?Gt.top:this.around*this.size,this.width=fi,this.height=this.isLine?Gt.top+Gt.height+Gt.room:(t.rows+2*this.around)*this.size+th,this.cells=t.values.map((n,e)=>this.makeCell(n,e)),this.element=I("g",{},...this.cells.flat(),...this.numbers(),...this.window())}get rowHeight(){return this.isLine?Gt.height:this.size}at(t,n){return{x:(this.around+t+.5)*this.size,y:this.top+(this.isLine?.66*Gt.height:(n+.5)*this.size)}}position({x:t,y:n}){return{x:t/this.size-this.around-.5,y:(n-this.top)/this.rowHeight-.5}}box([t,n,e,s]){let i=this.at(t,n),o=(e-t)*this.size;return this.isLine?{x:i.x,y:this.top-6,width:o,height:Gt.height+12}:{...i,width:o,height:(s-n)*this.size}}makeCell(t,n){let{columns:e}=this.figure,[s,i]=[(this.around+n%e)*this.size,this.top+Math.floor(n/e)*this.rowHeight],o=I("rect",{x:s,y:i,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),A=v(s+11,i+17,F(t));return A.classList.add("rv-map-value"),[o,A]}numbers(){let{rows:t,columns:n}=this.figure,e=this.top+t*this.rowHeight+18,s=this.around*this.size-Za,i=Array.from({length:n},(A,a)=>v(this.at(a,0).x,e,String(a))),o=Array.from({length:this.isLine?0:t},(A,a)=>v(s,this.at(0,a).y+4,String(a)));for(let A of[...i,...o])A.classList.add("rv-map-number");return[...i,...o]}window(){let{rows:t,columns:n,shows:e}=this.figure;if(!e.includes("window"))return[];let[s,i]=[this.at(-1,0).x,this.at(n,0).x],[o,A]=this.isLine?[this.top-6,this.top+Gt.height+6]:[this.at(0,-1).y,this.at(0,t).y],a=[b(s,o,s,A),b(i,o,i,A)];this.isLine||a.push(b(s,o,i,o),b(s,A,i,A));for(let c of a)p(c,{class:"rv-window"});let h=this.top+t*this.rowHeight+18,l=[v(s,h,"−1"),v(i,h,String(n))];for(let c of this.isLine?l:[])c.classList.add("rv-map-number");return[...a,...this.isLine?l:[]]}paint(t){let{values:n}=this.figure,e=[Math.min(...n),Math.max(...n)];this.cells.forEach(([s,i],o)=>{let A=It(t.ramps.sequential,n[o],e);p(s,{style:`fill:${dt(A)}`}),p(i,{style:`fill:${kt(A,t)}`})})}};var nh=.05;function Ci(r,t){let{values:n,rows:e,columns:s,ratio:i,aim:o}=t,A={values:Float32Array.from(n),channels:1,height:e,width:s},a=qn(r,t);return h=>{let{samples:l,mean:c}=a(h,i),g=o==null?t.upstream:c-o,d={rois:[0,...h],bins:et.bins,rules:{...et.rules,ratio:i}},u=Float32Array.of(g),f=r.backward("roi_align",{...d,features:A,gradOutput:u}),[,C,,w]=f.rois??[0,0,0,0],Q=o==null?0:(c-o)**2/2;return{samples:l,output:c,upstream:g,amounts:[...f.features],edges:[C,w],slope:C+w,loss:Q}}}var jn=r=>r.flatMap((t,n)=>t?[n]:[]);function mi({check:r},{amounts:t,slope:n,loss:e},{mark:s,next:i}){if(r==="receivers")return jn(t);if(r==="amount")return[t[s??0]];let o=i-e-n;return[Math.abs(o)<=nh*Math.abs(n)?1:o>0?0:2]}function wi({kind:r,target:t,margin:n},{amounts:e,loss:s},i){return r==="receivers"?Math.abs(jn(e).length-t)<=n:r==="loss"?Math.abs(s-t)<=n:r==="zoom"&&i===t}var eh=74,[vi,Kt]=[26,38];function V({values:r},t){let n=I("g",{class:"rv-answer-scale"});function e(s){if(!s)return n.replaceChildren();let i=[...r,s.right,s.ghost],[o,A]=[Math.min(...i),Math.max(...i)],a=d=>vi+(d-o)/(A-o||1)*(t-2*vi),h=I("line",{x1:a(o),x2:a(A),y1:Kt,y2:Kt}),l=[o,A].map(d=>gs(a(d),Kt,3,"rv-scale-end")),c=gs(a(s.right),Kt,7,"rv-scale-right"),g=gs(a(s.ghost),Kt,9,"rv-ghost");n.replaceChildren(h,...l,g,c,Qi(a(s.right),Kt-14,F(s.right),t),Qi(a(s.ghost),Kt+26,`yours ${F(s.ghost)}`,t))}return e(null),{element:n,height:eh,show:e}}var gs=(r,t,n,e)=>I("circle",{cx:r,cy:t,r:n,class:e});function Qi(r,t,n,e){let s=r<e/4?"start":r>3*e/4?"end":"middle";return I("text",{x:s==="middle"?r:r<e/2?r-10:r+10,y:t,"text-anchor":s},n)}var sh=4,rh=60,[ih,oh]=[8,44],Ah=4,Ei=[[1,"▲ uphill"],[-1,"▼ downhill"]],_n=class extends k{constructor(t,n,e){super(t,n,e);let{rows:s,columns:i,shows:o,path:A,zooms:a}=t;this.writes=o.includes("sum"),this.edges=A[0],this.zoom=a[0],this.share=0,this.reader=null,this.read=null,this.map=new Ct({...t,shows:[]}),this.gains=I("g",{class:"rv-gains"}),this.box=I("rect",{class:"rv-bin"}),this.marks=I("g",{class:"rv-samples"}),this.buttons=e?.by==="cells"?t.values.map((C,w)=>this.makeButton(w)):[];let h=I("rect",{class:"rv-bin-body"});this.handle=t.moves?N("Bin; the arrows move it",[0,i],h):I("g"),this.curve=o.includes("curve")?ui(this.map.width):null;let l=e?.wrong.map(({values:C})=>C[0])??[];this.scale=e?.by==="number"?V({values:[0,...l]},this.map.width):null;let c=I("g",{},...this.map.cells.map(([,C])=>C)),g=[this.map.element,this.gains,c,this.box,this.marks,...this.buttons,this.handle],d=`A bin on ${s} × ${i} cells, and what goes back from it`,{width:u,height:f}=this.map;this.drawing=this.drawn({name:d,width:u,height:f},g,this.curve??this.scale),t.moves&&this.listen(this.drawing),this.chips=a.length>1?a.map(C=>this.chip(`× ${C}`,()=>this.enlarge(C))):[],this.element=m("div",{class:"rv-backward-figure"},this.drawing,this.group()),this.draw()}group(){let{chips:t}=this,n=this.figure.shows.includes("arrows")?Ei.map(([i,o])=>this.chip(o,()=>this.walk(i))):[],e=t.length?"Enlargement":"A step along the slope",s=[...t,...n];return s.length?m("div",{class:"rv-ratios",role:"group","aria-label":e},...s):null}chip(t,n){return m("button",{class:"rv-chip",type:"button",onclick:n},t)}makeButton(t){let{columns:n}=this.figure,{size:e}=this.map,[s,i]=[Math.floor(t/n),t%n],{x:o,y:A}=this.map.at(i-.5,s-.5),a=(c,g)=>I("rect",{x:o+c,y:A+c,width:e-2*c,height:e-2*c,class:g}),h=[a(0,"rv-pick"),a(2,"rv-cell-right"),a(6,"rv-cell-edge")],l=`row ${s}, column ${i}`;return H(I("g",{class:"rv-cell"},...h),l,()=>this.pick(t))}listen(t){T(t,(n,e)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[s,i]=[this.map.position(e),this.edges];return o=>{let{x:A,y:a}=this.map.position(o);this.shift(i,M(A-s.x,St),M(a-s.y,St))}}),G(this.handle,(n,e)=>this.shift(this.edges,n,e))}shift([t,n,e,s],i,o){let{rows:A,columns:a}=this.figure,[h,l]=[e-t,s-n],c=L(t+i,0,a-1-h),g=this.curve?n:L(n+o,0,A-1-l);this.edges=[c,g,tt(c+h),tt(g+l)],this.hold()}enlarge(t){this.zoom=t,this.hold()}walk(t){this.edges=this.stepped(this.edges,t),this.hold()}stepped(t,n){let{columns:e,rate:s}=this.figure,i=this.reader?.(t).slope??0,o=t[2]-t[0];return Wn(t,L(t[0]+n*s*i,0,e-1-o)-t[0])}use(t){this.reader=Ci(t,this.figure),this.held||this.playTo(this.share)}paint(t){this.map.paint(t)}playTo(t){let{path:n,zooms:e,shows:s}=this.figure;this.share=t,this.zoom=e[Math.min(e.length-1,Math.floor(t*e.length))];let i=U(n,O(t)).map(o=>M(o,pt));if(this.edges=i,!!s.includes("arrows"))for(let o=0;o<Math.floor(t*sh);o+=1)this.edges=this.stepped(this.edges,-1)}reached(t){return this.read!=null&&wi(t,this.read,this.zoom)}found(t){let{read:n,reader:e}=this;if(!n||!e)return null;let s=e(Wn(this.edges,1)).loss;return mi(t,n,{mark:this.figure.mark,next:s})}lines(){let{read:t,figure:n}=this;return!t||!this.writes||!this.open?[]:n.aim==null?[hh(t)]:pi(t)}draw(){let{map:t,edges:n,figure:e}=this;this.read=this.reader?.(n)??null;let{read:s}=this,i=t.box(n);p(this.box,i);let o=e.mark==null?[]:[this.markOf(e.mark)],A=s&&this.open?s.amounts.flatMap((h,l)=>this.gainOf(h,l)):[];this.gains.replaceChildren(...A,...o);let a=s&&(this.open||e.mark!=null)?s.samples:[];this.marks.replaceChildren(...a.map(({x:h,y:l})=>{let{x:c,y:g}=t.at(h,l);return I("circle",{cx:c,cy:g,r:4.5,class:"rv-mark"})})),e.shows.includes("arrows")&&s&&this.marks.append(...ah(i,s.slope)),e.moves&&this.drawHandle(i),this.curve&&this.reader&&s&&this.open?this.curve.show(this.reader,n,s,this.zoom):this.curve?.element.replaceChildren(),this.chips.forEach((h,l)=>{h.setAttribute("aria-pressed",String(e.zooms[l]===this.zoom))})}drawHandle(t){let[n,e]=this.edges;p(this.handle.firstElementChild??this.handle,t),p(this.handle,{class:"rv-bin-handle","aria-valuenow":q(n),"aria-valuetext":`from x ${z(q(n))}, y ${z(q(e))}`})}cellOf(t){let{columns:n}=this.figure,{x:e,y:s}=this.map.at(t%n-.5,Math.floor(t/n)-.5);return{x:e,y:s,width:this.map.size,height:this.map.size}}gainOf(t,n){if(!t)return[];let e=Math.max(...(this.read?.amounts??[]).map(Math.abs)),{x:s,y:i,width:o}=this.cellOf(n),A=I("rect",{x:s,y:i,width:o,height:o,class:"rv-gain"});if(p(A,{style:`fill-opacity:${.2+.5*(Math.abs(t)/e)}`}),o<rh)return[A];let a=v(s+o/2,i+o-6,y(t).replace("≈ ",""));return a.classList.add("rv-gain-value"),[A,a]}markOf(t){return I("rect",{...this.cellOf(t),class:"rv-square-kept"})}};function ah({x:r,y:t,width:n,height:e},s){let i=Math.min(oh,ih+7*Math.abs(s));return Ei.map(([o])=>{let A=o*Math.sign(s),a=A>0?r+n:r,[h,l]=[a+A*i,a+A*(i-6)],c=t+e/2,g=`M${a} ${c}H${l}M${l} ${c-5}L${h} ${c}L${l} ${c+5}Z`;return I("path",{d:g,class:o>0?"rv-arrow rv-arrow-up":"rv-arrow"})})}function hh({amounts:r,upstream:t}){let n=jn(r).map(s=>q(r[s])),e=n.reduce((s,i)=>s+i,0);return n.length>Ah?`${Z(n.length,"cell")} get ${z(q(e))} in all`:st(n.map(z).join(" + "),e,t,Math.abs(t))}var bi=128,[Bi,xi]=[24,96],[Is,ds]=[20,108];function ki({ratios:r,exact:t},n){let e=I("g",{class:"rv-bars"}),s=t??0;function i(o,A){let a=r.map(o),h=Math.max(...a.map(w=>Math.abs(w-s)),1e-6),l=w=>(Bi+xi)/2-(w-s)/h*((xi-Bi)/2),c=w=>Is+(w+.5)/r.length*(n-Is-ds),g=b(Is,l(s),n-ds+4,l(s));p(g,{class:"rv-exact"});let d=r.flatMap((w,Q)=>{if(w>A)return[yi(c(Q),w,!1)];let[E,D]=[c(Q),l(a[Q])],K=w===A?" rv-bar-now":"",Y=b(E,l(s),E,D);return p(Y,{class:"rv-stem"}),[Y,I("circle",{cx:E,cy:D,r:6,class:`rv-bar${K}`}),yi(E,w,w===A)]}),u=v(n-ds+8,l(s)+4,`exact ${y(s)}`);p(u,{"text-anchor":"start"});let f=r.indexOf(A),C=v(c(f),l(a[f])+(a[f]<s?20:-11),y(a[f]));e.replaceChildren(g,...d,u,...f<0?[]:[C])}return{element:e,height:bi,show:i}}function yi(r,t,n){let e=v(r,bi-4,String(t));return n&&e.classList.add("rv-bar-label-now"),e}function zt(r,t){let n=[{count:t,step:1,centre:.5,field:1}];for(let[e,s,i]of r){let{count:o,step:A,centre:a,field:h}=n[n.length-1];n.push({count:Math.floor((o+2*i-e)/s)+1,step:A*s,centre:a+((e-1)/2-i)*A,field:h+(e-1)*A})}return n}function Zn(r,t,n){let e=[Array.from({length:t},(s,i)=>+(i===n))];return zt(r,t).slice(1).forEach(({count:s},i)=>{let o=e[i];e.push(Array.from({length:s},(A,a)=>{let h=us(r[i],a);return h.reduce((l,c)=>l+(o[c]??0),0)/h.length}))}),e}var us=([r,t,n],e)=>Array.from({length:r},(s,i)=>e*t-n+i);function ps(r,t){let n=[[t,t]];for(let e of[...r].reverse()){let[s,i]=n[0];n.unshift([us(e,s)[0],us(e,i)[e[0]-1]])}return n}var Vt=r=>r.indexOf(Math.max(...r));function Di(r){let t=zt(r,1);return`1 + ${r.map(([e],s)=>`${e-1} × ${t[s].step}`).join(" + ")} = ${t[t.length-1].field} pixels`}var lh={alone:({weights:r},t)=>Si(r,t),weight:({weights:r},t)=>Si(r,t),value:({value:r},t)=>yt(r,t),aside:({value:r,weights:t},n)=>yt(r,n)&&!Mi(t),alike:({weights:r})=>Mi(r)},ch={mean:({mean:r},t)=>yt(r,t),samples:({samples:r},t)=>yt(r.length,t),discarded:({samples:r},t)=>yt(r.filter(({state:n})=>n==="discarded").length,t)},gh={still:({before:r,now:t,moved:n},e)=>Fi(r,t)&&n>=e.target-e.margin,jump:({before:r,now:t})=>!Fi(r,t),apart:({now:{columns:r}})=>new Set(r.flat()).size===r.flat().length},Ih={strongest:(r,t)=>yt(Vt(r),t),answering:(r,t)=>yt(r.filter(n=>n>0).length,t)},dh={reads:({position:r},t)=>yt(r,t),fits:({missed:r},{target:t,margin:n})=>Math.abs(r[t])<=n+1e-6},Ri=(r,t)=>lh[r.kind]?.(t,r)??!1,Ni=(r,t)=>ch[r.kind]?.(t,r)??!1,yt=(r,{target:t,margin:n})=>Math.abs(r-t)<=n,Si=(r,t)=>[...r.values()].some(n=>yt(n,t)),Mi=r=>r.size===4&&[...r.values()].every(t=>t===.25),Gi=(r,t)=>gh[r.kind]?.(t,r)??!1,Fi=(r,t)=>r.columns.join(";")===t.columns.join(";"),Ui=(r,t)=>Ih[r.kind]?.(t,r)??!1,Oi=(r,t)=>dh[r.kind]?.(t,r)??!1;var uh=40,fs=22,te=class{constructor(t,n,e){this.map=t,this.asked=n,this.moved=e,this.touched=!1,this.at=n.right.map((s,i)=>i),this.handles=this.at.map((s,i)=>this.makeHandle(i)),this.right=I("g",{class:"rv-right-points"}),this.element=I("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((t,n)=>t-n):[]}makeHandle(t){let n=I("rect",{x:-14,y:-16,width:28,height:fs+18,class:"rv-sample-reach"}),e=I("path",{d:`M0 ${fs}L-7 4L7 4Z`,class:"rv-point-mark"}),s=[-1,this.map.figure.columns],i=N(`Mark ${t+1}; the arrows move it`,s,n,e,v(0,0,""));return p(i,{class:"rv-sample"}),G(i,o=>this.move(t,this.at[t]+o),{flat:!0}),i}listen(t){T(t,n=>{let e=this.handles.findIndex(s=>s.contains(n));return e<0?null:(this.handles[e].focus({preventScroll:!0}),s=>this.move(e,M(this.map.position(s).x,uh)))})}move(t,n){this.at[t]=L(n,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(t){this.at=[...t],this.touched=!0,this.draw(),this.moved()}reveal(t){for(let n of this.handles)p(n,{"data-ghost":t?"true":null});t&&([this.at,this.touched]=[[...t],!0]),this.right.replaceChildren(...(t?this.asked.right:[]).map(n=>{let{x:e,y:s}=this.map.at(n,0);return I("circle",{cx:e,cy:s,r:11,class:"rv-right-point"})})),this.draw()}draw(){this.handles.forEach((t,n)=>{let e=this.at[n];p(t,{transform:`translate(${this.map.at(e,0).x} ${this.map.top-fs-2})`}),p(t,{"aria-valuenow":String(e),"aria-valuetext":F(e)});let s=t.lastElementChild;s.textContent=this.touched?F(Number(e.toFixed(2))):"?"})}};var Xt=3,Li=.1,ph=4,fh=5.5,ne=class extends k{constructor(t,n,e){super(t,n,e),this.writes=t.shows.includes("sum")||t.shows.includes("grid"),this.ratio=t.ratio,this.edges=Ji(t.path,0),this.reader=null,this.read=null,this.map=new Ct(t),this.points=e?.by==="points"?new te(this.map,e,n.picked):null,this.bars=t.shows.includes("bars")?ki(t,this.map.width):null;let s=e?.by==="number"&&e.check==="mean";if(this.scale=s?V(t,this.map.width):null,this.marks=I("g",{class:"rv-samples"}),this.box=I("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=t.ratios.map(i=>m("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(i)},String(i))),this.element=m("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let i={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(m("div",i,m("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:t,height:n}=this.map,e=[this.map.element,this.box,this.marks,this.handle];this.points&&e.push(this.points.element);let s=this.drawn({name:"A bin on a map",width:t,height:n},e,this.bars??this.scale);return this.points?.listen(s),this.figure.grip!=="none"&&this.listen(s),s}makeHandle(){if(this.figure.grip==="none")return I("g");let t=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",n=this.figure.grip==="move"?I("rect",{class:"rv-bin-body"}):Mt(),e=N(t,[-Xt,this.figure.columns+Xt],n);return p(e,{class:"rv-bin-handle"}),e}listen(t){T(t,(n,e)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[s,i]=[this.map.position(e),this.edges];return o=>{let{x:A,y:a}=this.map.position(o);this.shift(i,M(A-s.x,St),M(a-s.y,St))}}),G(this.handle,(n,e)=>this.shift(this.edges,n,e))}shift([t,n,e,s],i,o){let{rows:A,columns:a,grip:h}=this.figure,l=A>1?o:0,[c,g]=[e-t,s-n];if(h==="size"){let[d,u]=[L(e+i,t+Li,a),L(s+l,n+Li,A)];this.edges=[t,n,d,u]}else{let d=L(t+i,-Xt,a-1+Xt-c),u=A>1?L(n+l,-Xt,A-1+Xt-g):n;this.edges=[d,u,tt(d+c),tt(u+g)]}this.hold()}choose(t){this.ratio=t,this.hold()}get places(){return this.points?.places??[]}place(t){this.points?.put(t)}use(t){this.reader=qn(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){let{path:n,ratios:e}=this.figure;this.edges=Ji(n,O(t)),e.length&&(this.ratio=e[Math.min(e.length-1,Math.floor(t*e.length))])}reveal(t){this.points?.reveal(t),super.reveal(t)}reached(t){return this.read!=null&&Ni(t,this.read)}found(t){return this.read&&Xr(t,this.read)}lines(){let{read:t,figure:n}=this;return t?n.shows.includes("grid")?[wh(this.edges,t)]:n.shows.includes("sum")?[mh(t,Jt(n.values))]:[]:[]}draw(){let{figure:t,map:n,edges:e}=this;this.read=this.reader?.(e,this.ratio)??null;let s=n.box(e);p(this.box,s),this.drawHandle(s);let o=this.read&&(t.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...o.flatMap(A=>this.markOf(A,o.length))),this.bars&&this.reader&&this.bars.show(A=>this.reader(e,A).mean,this.ratio),this.chips.forEach((A,a)=>{A.setAttribute("aria-pressed",String(t.ratios[a]===this.ratio))})}drawHandle(t){let{grip:n}=this.figure,e=this.handle.firstElementChild;if(!e)return;let[s,i,o,A]=this.edges;n==="move"?p(e,t):Ft(this.handle,{x:t.x+t.width,y:t.y+t.height});let a=this.figure.rows>1?`, ${S(o-s)} × ${S(A-i)} cells`:"";p(this.handle,{"aria-valuenow":q(n==="move"?s:o),"aria-valuetext":`from ${S(s)} to ${S(o)}${a}`})}markOf({x:t,y:n,state:e},s){let{map:i,figure:o}=this,{x:A,y:a}=i.at(t,n),h=this.open?e:"inside",l=s>64?1.6:s>9?3:fh,c=[I("circle",{cx:A,cy:a,r:l,class:`rv-mark rv-mark-${h}`,"data-state":h})];if(h==="clamped"){let f=i.at(L(t,0,o.columns-1),L(n,0,o.rows-1));c.unshift(I("path",{d:`M${A} ${a}L${f.x} ${f.y}`,class:"rv-mark-way"})),c.push(I("circle",{cx:f.x,cy:f.y,r:3,class:"rv-mark-read"}))}let g=o.shows.includes("positions")&&i.isLine&&(!this.asked||this.open||!this.points),d=s===1?"x = ":"",u=this.points?i.height-4:i.top-10;return g?[...c,v(A,u,`${d}${S(t)}`)]:c}},Ch={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function mh({samples:r,mean:t},n){let e=r.length;if(e>ph)return`${Z(e,"sample")}, in the mean ${y(t,n)}`;if(e===1)return`${Ch[r[0].state]}${S(t,n)}`;let s=r.map(({value:o})=>q(o,n)),i=s.reduce((o,A)=>o+A,0);return st(`(${s.map(z).join(" + ")}) / ${e}`,i/e,t,n)}function wh([r,t,n,e],{samples:s}){let[i,o]=["x","y"].map(a=>new Set(s.map(h=>h[a])).size);return`${`⌈${S(n-r)}⌉ × ⌈${S(e-t)}⌉`} = ${i} × ${o} = ${Z(s.length,"sample")}`}var Ji=(r,t)=>U(r,t).map(n=>M(n,pt));function Ti({figure:r,read:t,reader:n,point:e,open:s}){return!t||!n||!s?[]:r.shows.includes("ways")?vh(r,n,e):r.shows.includes("sum")?[$i(r,t)]:[]}function $i({values:r},{weights:t,value:n}){let e=r.map((s,i)=>[q(t.get(i)??0),s]);return Hi(e,n,Jt(r))}function vh(r,t,{x:n,y:e}){let s=Jt(r.values);return[`rectangles: ${$i(r,t(n,e))}`,`x, then y: ${Ki(e,t(n,0).value,t(n,1).value,s)}`,`y, then x: ${Ki(n,t(0,e).value,t(1,e).value,s)}`]}function Ki(r,t,n,e){let[s,i]=[t,n].map(A=>q(A,e)),o=(1-r)*t+r*n;return Hi([[q(1-r),s],[q(r),i]],o,e)}function Hi(r,t,n){let e=r.map(([s,i])=>`${z(s)} × ${z(i)}`).join(" + ");return st(e,r.reduce((s,[i,o])=>s+i*o,0),t,n)}var[mt,bt,Qh,Eh]=[64,34,24,8],Bh=250,qi={sums:20,areas:40},Cs=.45,xh=.92,yh=["top left","top right","bottom left","bottom right"],ee=class extends k{constructor(t,n,e){super(t,n,e),this.writes=t.shows.includes("sum")||t.shows.includes("ways"),this.size=Bh/Math.max(2,t.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=Yi(t.path,0),this.cells=t.values.map((s,i)=>this.makeCell(i)),this.buttons=e&&e.by!=="number"?this.cells.map(({area:s})=>s):[],this.buttons.forEach((s,i)=>{H(s,this.nameOf(i),()=>this.pick(i))}),this.areas=I("g",{class:"rv-flight"}),this.lineMarks=I("g",{class:"rv-lines"}),this.guides=I("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=e?.by==="number"?V(t,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return mt+this.figure.columns*this.size+Qh}get height(){return bt+this.figure.rows*this.size+Eh}makeElement(){let{rows:t,columns:n}=this.figure,e=[...this.cells.map(({area:o})=>o),this.areas,I("g",{},...this.cells.flatMap(({value:o,weight:A})=>[o,A])),this.lineMarks,this.guides,this.handle],s=`${t} × ${n} cells and a sample`,i=this.drawn({name:s,width:this.width,height:this.height},e);return this.figure.moves&&this.listen(i),i}listen(t){Tn(t,this.handle,n=>this.follow(n)),G(this.handle,(n,e)=>this.put(this.point.x+n,this.point.y+e))}follow({x:t,y:n}){let e=this.flies?qi.areas:qi.sums;this.put(M((t-mt)/this.size-.5,e),M((n-bt)/this.size-.5,e))}put(t,n){let{rows:e,columns:s}=this.figure;this.point={x:L(t,0,s-1),y:L(n,0,e-1)},this.share=1,this.hold()}use(t){this.reader=Yr(t,this.figure)}paint(t){this.colours=t,this.draw()}playTo(t){this.share=t;let n=this.flies?Math.min(1,t/Cs):t;this.point=Yi(this.figure.path,O(n))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return Ti(this)}reached(t){return this.read!=null&&Ri(t,this.read)}found(t){return this.read&&Wr(t,this.read)}makeCell(t){let{columns:n}=this.figure,{size:e}=this,[s,i]=[Math.floor(t/n),t%n],[o,A]=[mt+i*e,bt+s*e],a=I("rect",{x:o,y:A,width:e,height:e,class:"rv-cell-box"}),h=this.textAt(s,i),l=I("text",{...h,class:"rv-cell-value"}),c=I("text",{x:h.x,y:h.y+19,class:"rv-cell-weight"}),g=(f,C)=>I("rect",{x:o+f,y:A+f,width:e-2*f,height:e-2*f,class:C}),d=[g(2.5,"rv-cell-right"),g(7,"rv-cell-edge")],u=I("g",{class:"rv-cell","data-cell":t},a,...d);return{box:a,area:u,value:l,weight:c}}nameOf(t){let{columns:n,values:e}=this.figure;return e.length===4?`${yh[t]} cell`:`row ${Math.floor(t/n)}, column ${t%n}`}textAt(t,n){let{rows:e,columns:s,values:i}=this.figure,o=i.length>4?0:.24*this.size,A=(h,l)=>l<2?-1:Math.sign(h-(l-1)/2),a=this.at(n,t);return{x:a.x+o*A(n,s),y:a.y+6+(o-6)*A(t,e)}}at(t,n){return{x:mt+(t+.5)*this.size,y:bt+(n+.5)*this.size}}makeHandle(){let t=I("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return I("g",{class:"rv-sample"},t);let n=I("circle",{r:24,class:"rv-sample-reach"}),e=N("Sample; the arrows move it",[0,this.figure.columns-1],n,t);return p(e,{class:"rv-sample"}),e}draw(){let{x:t,y:n}=this.point,{columns:e,rows:s,shows:i}=this.figure;this.read=this.reader?.(t,n)??null;let o=this.at(t,n);p(this.handle,{transform:`translate(${o.x} ${o.y})`}),this.figure.moves&&p(this.handle,{"aria-valuenow":F(t),"aria-valuetext":`x ${F(t)}, y ${F(n)}`}),this.drawCells(),e<=2&&this.drawGuides(o,s>1),this.flies&&this.read&&this.drawRectangles(this.read),i.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:t,shows:n}=this.figure,e=this.open&&t.length<=4&&(n.includes("weights")||this.asked),s=[Math.min(...t),Math.max(...t)];this.cells.forEach(({box:i,value:o,weight:A},a)=>{o.textContent=F(t[a]);let h=this.read?.weights.get(a)??0;if(A.textContent=e&&this.read?`× ${S(h)}`:"",!this.colours)return;let l=It(this.colours.ramps.sequential,t[a],s),c=this.flies;p(i,{style:c?null:`fill:${dt(l)}`});let g=c?"":`fill:${kt(l,this.colours)}`;p(o,{style:g}),p(A,{style:g})})}drawGuides(t,n){let e=this.at(0,0),{x:s,y:i}=this.point,o=[b(e.x,bt-8,t.x,bt-8),v((e.x+t.x)/2,bt-14,`dx = ${S(s)}`)],A=[b(mt-8,e.y,mt-8,t.y),v(mt-13,(e.y+t.y)/2-3,"dy","end"),v(mt-13,(e.y+t.y)/2+12,S(i),"end")],a=[b(t.x,bt-8,t.x,t.y),b(mt-8,t.y,t.x,t.y)];for(let h of a)p(h,{class:"rv-thread"});this.guides.replaceChildren(a[0],...o,...n?[a[1],...A]:[])}drawRectangles({weights:t}){let{x:n,y:e}=this.point,s=O(Math.min(1,Math.max(0,(this.share-Cs)/(xh-Cs)))),{size:i}=this,o=this.at(0,0),A=[0,1,2,3].flatMap(a=>{let[h,l]=[a%2,Math.floor(a/2)],c=h?n:1-n,g=l?e:1-e;if(!t.get(a))return[];let d={x:o.x+(h?0:n*i),y:o.y+(l?0:e*i)},u={x:mt+(h?2*i-c*i:0),y:bt+(l?2*i-g*i:0)},f={width:c*i,height:g*i,"data-area":a},C={x:d.x+(u.x-d.x)*s,y:d.y+(u.y-d.y)*s};return[I("rect",{...d,...f,class:"rv-area-home"}),I("rect",{...C,...f,class:"rv-area"})]});this.areas.replaceChildren(...A)}drawLines(t){let{x:n}=this.point,e=Jt(this.figure.values),[s,i]=[0,1].map(h=>this.at(n,h)),o=[0,1].map(h=>b(this.at(0,h).x,this.at(0,h).y,this.at(1,h).x,this.at(1,h).y)),A=[s,i].map(({x:h,y:l})=>I("circle",{cx:h,cy:l,r:5,class:"rv-line-dot"})),a=[v(s.x,s.y-11,S(t(n,0).value,e)),v(i.x,i.y+20,S(t(n,1).value,e))];for(let h of a)h.classList.add("rv-line-value");this.lineMarks.replaceChildren(...o,b(s.x,s.y,i.x,i.y),...A,...a)}};function Yi(r,t){let[n,e]=U(r,t).map(s=>M(s,pt));return{x:n,y:e}}var ms=Math.PI/180,bh=.05,zi=(r,{stride:t})=>({fields:n,turn:e,offset:s,minimum:i},o)=>{let[A,a,h,l]=kh(n,o),c=[0,A,a,h,l,o[4]*Math.abs(e)],g={scale:1/t,ratio:1,offset:s,minimum:i,clockwise:e<0};try{let d={rois:c,bins:et.bins,rules:g,height:1,width:1},[{center:u,x:f,y:C,cosine:w,sine:Q}]=r.axes("roi_align_rotated",d),[E,D]=u.map(K=>(K+.5)*t);return{x:E,y:D,width:f.size*t,height:C.size*t,cosine:w,sine:Q}}catch(d){if(d instanceof ut)return null;throw d}};function Wt([r,t,n,e,s]){return{x:r,y:t,width:n,height:e,cosine:Math.cos(s*ms),sine:Math.sin(s*ms)}}function kh(r,[t,n,e,s]){return r[2]==="h"?[t,n,s,e]:[t,n,e,s]}var se=({cosine:r,sine:t})=>Math.atan2(t,r)/ms;function Pi(r,t){let n=Math.abs(r-t)%360;return Math.min(n,360-n)}var X=({x:r,y:t,cosine:n,sine:e},s,i)=>({x:r+s*n+i*e,y:t-s*e+i*n});function Dh(r,t,[n,e,s,i,o]){let A=r(t,[n,e,2*s,s,1]);if(!A)return null;let a=A.width>A.height?[s,i]:[i,s];return[n,e,...a,o/se(A)]}function Sh(r,t,n){return r?[-.5,.5].every(e=>{let[s,i]=[r,t].map(o=>X(o,e*o.width,e*o.height));return Math.hypot(s.x-i.x,s.y-i.y)<=bh*n}):!1}function Vi({check:r},{boat:t,readers:n,path:e,stride:s},i){if(r==="reader"){let A=Wt(t);return[n.findIndex(a=>Sh(i(a,e[0]),A,s))]}let o=Dh(i,n[0],t);return o&&r==="angle"?[o[4]]:o}function Xi({kind:r,target:t,margin:n},{boxes:e,written:s,boat:i}){let o=e.map(A=>A?se(A):Number.NaN);return r==="lands"?Pi(o[0],i)<=n:r==="agree"?o.filter(A=>Pi(A,o[0])<=n).length>=t:r==="writes"&&s!=null&&Math.abs(s[4]-t)<=n}var Wi=(r,t)=>`(${r.join(", ")}) = (${t.map(n=>y(n,200)).join(", ")})`;var Mh=.62,Fh=.36,ji=({x:r,y:t,cosine:n,sine:e})=>`matrix(${n} ${-e} ${e} ${n} ${r} ${t})`;function re(r,t=""){let[n,e]=[r.width/2,r.height/2-3],[s,i]=[Mh*n-n*.3,2*Fh*e],o=`M${-n+4} ${-i}Q${-n*.5} ${-e*1.1} ${s} ${-e*.9}Q${n*.75} ${-e*.6} ${n-3} 0Q${n*.75} ${e*.6} ${s} ${e*.9}Q${-n*.5} ${e*1.1} ${-n+4} ${i}Z`,A={x:-n*.45,y:-e*.42,width:n*.5,height:e*.84,rx:e*.2};return I("g",{class:`rv-boat ${t}`,transform:ji(r)},I("path",{d:o}),I("rect",A))}function jt(r,t){let[n,e]=[r.width/2,r.height/2];return I("g",{class:`rv-turn-box ${t}`,transform:ji(r)},I("rect",{x:-n,y:-e,width:r.width,height:r.height}),I("path",{d:`M0 0L${n} 0`,class:"rv-turn-way"}),I("path",{d:`M${n-8} -6L${n} 0L${n-8} 6`}))}function ie({x:r,y:t},n,e,s=1){let i=a=>{let h=a*Math.PI/180;return`${r+n*Math.cos(h)} ${t-s*n*Math.sin(h)}`},o=Math.max(2,Math.ceil(Math.abs(e)/4)),A=Array.from({length:o+1},(a,h)=>i(e*h/o));return I("path",{d:`M${A.join("L")}`,class:"rv-arc"})}function Ut({x:r,y:t},n,e){let s=Math.hypot(n.x,n.y)||1,[i,o]=[n.x/s,n.y/s],A=h=>`${r-9*i+h*o} ${t-9*o-h*i}`,a=`M${r} ${t}L${A(5)}L${A(-5)}Z`;return I("path",{d:a,class:e})}var _i=(r,t,n)=>t==="width"?X(r,0,-r.height/2-n):X(r,r.width/2+n,0);var[Rh,Nh]=[340,250],j={x:150,y:125},[Zi,gn]=[108,92],to=[[1,"y up"],[-1,"y down"]],oe=class extends k{constructor(t,n,e){super(t,n,e),this.writes=!0,this.up=t.path[0],this.marks=I("g");let s=this.drawn({name:"A boat on two axes",width:Rh,height:Nh},[this.marks]);this.chips=to.map(([o,A])=>m("button",{class:"rv-chip",type:"button",onclick:()=>this.flip(o)},A));let i={class:"rv-ratios",role:"group","aria-label":"Where y points"};this.element=m("div",{class:"rv-turn-figure"},s,m("div",i,...this.chips)),this.draw()}flip(t){this.up=t,this.hold()}playTo(t){let{path:n}=this.figure;this.up=M(U(n.map(e=>[e]),t)[0],100)}reached({kind:t,target:n,margin:e}){return t==="flipped"&&Math.abs(this.up-n)<=e}lines(){let{angle:t}=this.figure,n=t*Math.PI/180,[e,s]=[Math.cos(n),Math.sin(n)].map(o=>y(o)),i=this.up>0?"up: ↺":"down: ↻";return[`x: cos ${t}° ${no(e)}`,`y: sin ${t}° ${no(s)}, ${i}`]}draw(){let{up:t,figure:n}=this,e=n.angle*Math.PI/180,s={x:j.x+gn*Math.cos(e),y:j.y-t*gn*Math.sin(e)},i={x:-Math.sin(e),y:-t*Math.cos(e)},o={...j,width:150,height:50,cosine:Math.cos(e),sine:Math.sin(e)},A=I("g",{transform:`translate(0 ${j.y}) scale(1 ${t}) translate(0 ${-j.y})`});A.append(re(o));let a=v(j.x+(gn+24)*Math.cos(e/2),j.y+4-t*(gn+24)*Math.sin(e/2),`${y(n.angle)}°`);p(a,{class:"rv-arc-label"});let h=[ie(j,gn,n.angle,t),Ut(s,i,"rv-arc-tip")];this.marks.replaceChildren(A,...Gh(t),...h,a),this.chips.forEach((l,c)=>{l.setAttribute("aria-pressed",String(to[c][0]===Math.sign(t)))})}};function Gh(r){let t={x:j.x+Zi+40,y:j.y},n={x:j.x,y:j.y-r*Zi},e=[t,n].map(({x:i,y:o})=>{let A=b(j.x,j.y,i,o);return p(A,{class:"rv-axis"}),A}),s=[Ut(t,{x:1,y:0},"rv-axis-tip"),Ut(n,{x:0,y:-Math.sign(r)},"rv-axis-tip")];return[...e,...s,v(t.x+12,t.y+4,"x"),v(n.x-14,n.y+4,"y")]}var no=r=>r.startsWith("≈")?r:`= ${r}`;var vs=Math.PI/180,Uh=20,eo=.5,Oh={scale:1,ratio:1,offset:0,minimum:0},Ae=class extends k{constructor(t,n,e){super(t,n,e),this.writes=!0,this.box=t.path[0],this.reader=null,this.read=null,this.map=new Ct({...t,shows:[]}),this.marks=I("g",{class:"rv-lever"}),this.handle=N("Bow of the box; the arrows turn it",[-180,180],Mt());let{width:s,height:i}=this.map,o=[this.map.element,this.marks,this.handle],A=this.drawn({name:"A rotated box on a map",width:s,height:i},o);this.listen(A),this.element=A,this.draw()}listen(t){T(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),e=>{let{x:s,y:i}=this.map.position(e);this.turnTo(Math.round(Math.atan2(this.box[1]-i,s-this.box[0])/vs))}):null),G(this.handle,(n,e)=>this.turnTo(this.box[4]+n-e),{unit:Uh})}turnTo(t){let n=t-360*Math.round(t/360);this.box=[...this.box.slice(0,4),Number(n.toFixed(6))],this.hold()}use(t){this.reader=Lh(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.box=U(this.figure.path,O(t)).map(n=>M(n,10))}reached({kind:t,target:n,margin:e}){return t==="flat"&&this.read!=null&&Math.abs(this.read.slopes[2]-n)<=e}lines(){return this.read?Jh(this.figure,this.box,this.read):[]}draw(){this.read=this.reader?.(this.box)??null;let t=this.drawnBox();Ft(this.handle,X(t,t.width/2,0));let[,,,,n]=this.box,e={"aria-valuenow":n,"aria-valuetext":`angle ${y(n,200)}`};p(this.handle,{class:"rv-bin-handle",...e});let s=this.read?this.read.samples.flatMap((i,o)=>this.markOf(i,o)):[];this.marks.replaceChildren(jt(t,"rv-turn-now"),...this.bins(t),...s)}drawnBox(){let{size:t}=this.map,[n,e,s,i,o]=this.box,{x:A,y:a}=this.map.at(n,e);return Wt([A,a,s*t,i*t,o])}bins(t){let[n,e]=this.figure.bins,[s,i]=[t.width/2,t.height/2];return[...Array.from({length:e-1},(A,a)=>2*s*((a+1)/e-.5)).map(A=>[X(t,A,-i),X(t,A,i)]),...Array.from({length:n-1},(A,a)=>2*i*((a+1)/n-.5)).map(A=>[X(t,-s,A),X(t,s,A)])].map(([A,a])=>In(A,a,"rv-lever-bin"))}markOf(t,n){let[e,s]=this.box,i=n===this.figure.mark,[o,A]=[this.map.at(t.x,t.y),this.map.at(e,s)],a=this.map.at(t.x+eo*(t.y-s),t.y-eo*(t.x-e)),h={x:a.x-o.x,y:a.y-o.y},l=I("circle",{cx:o.x,cy:o.y,r:i?6:4,class:"rv-mark"}),c=[In(o,a,"rv-sweep-halo"),In(o,a,`rv-sweep${i?" rv-sweep-told":""}`),Ut(a,h,`rv-sweep-tip${i?" rv-sweep-told":""}`)],g=[In(A,o,"rv-sweep-halo"),In(A,o,"rv-lever-arm")];return i?[...g,...c,l]:[...c,l]}};function In(r,t,n){let e=b(r.x,r.y,t.x,t.y);return p(e,{class:n}),e}function Lh(r,{values:t,rows:n,columns:e,bins:s,mark:i}){let o={values:Float32Array.from(t),channels:1,height:n,width:e},A=new Float32Array(s[0]*s[1]);return A[i]=1,a=>{let h={rois:[0,...a],bins:s,rules:Oh},{positions:l}=r.plan("roi_align_rotated",{...h,height:n,width:e}),c=Array.from(A,(w,Q)=>({x:l[2*Q],y:l[2*Q+1]})),g=r.forward("roi_align_rotated",{...h,features:o}).output[i],d=r.backward("roi_align_rotated",{...h,features:o,gradOutput:A}).rois,[,u,f,,,C]=d??[0,0,0,0,0,0];return{samples:c,value:g,slopes:[u,f,C]}}}function Jh({bins:r,mark:t},[n,e,s,i,o],{samples:A,value:a,slopes:h}){let[l,c]=r,g=s*((t%c+.5)/c-.5),d=i*((Math.floor(t/c)+.5)/l-.5),{x:u,y:f}=A[t],[C,w,Q]=h,E="· π / 180";return[`u = ${y(g)}, v = ${y(d)}, θ = ${y(o,200)}°: value ${y(a)}`,`dx = (${_t(f)} − ${_t(e)}) ${E} ${ws((f-e)*vs)}`,`dy = (${_t(n)} − ${_t(u)}) ${E} ${ws((n-u)*vs)}`,`${_t(C)} · dx ${w<0?"−":"+"} ${_t(Math.abs(w))} · dy ${ws(Q)} a degree`]}var _t=r=>y(r,9).replace("≈ ","");function ws(r){let t=y(r,9);return t.startsWith("≈")?t:`= ${t}`}var[Kh,ae]=[64,4],Tt=Kh/ae;function wt(r,t){let n=r,e=[...t].reverse().map(s=>{let i=n%s;return n=Math.floor(n/s),i});return[n,...e.reverse()]}var Qs=(r,{rows:t,columns:n,channels:e},s,i)=>r==="NCHW"?s*t*n+i:i*e+s,Zt=r=>Math.floor(r/Tt);function dn(r,t,n){let e=new Set;for(let s of n)for(let i=0;i<t.channels;i+=1)e.add(Zt(Qs(r,t,i,s)));return e}function tn(r,{rows:t,columns:n,bins:e,ratio:s},i){let o={...et.rules,ratio:s},A=r.plan("roi_align",{rois:nn(i),bins:e,rules:o,height:t,width:n});return Array.from(A.bin,(a,h)=>({x:A.positions[2*h],y:A.positions[2*h+1],bin:a,box:A.roi[h],cells:[0,1,2,3].flatMap(l=>A.weights[4*h+l]?[A.taps[4*h+l]]:[])}))}var nn=r=>r.flatMap(t=>[0,...t]);function so(r,t){return r.backward("roi_align",{features:{values:new Float32Array(1),channels:1,height:1,width:1},rois:nn(t.map(()=>[0,0,0,0])),gradOutput:Float32Array.from(t),...et}).features[0]}var P=340,en=class{constructor({rows:t,columns:n},{left:e,top:s,size:i}){this.columns=n,this.left=e,this.top=s,this.size=i,this.width=n*i,this.height=t*i,this.cells=Array.from({length:t*n},(o,A)=>I("rect",{...this.cell(A),class:"rv-plain-cell"})),this.element=I("g",{},...this.cells)}cell(t){let{x:n,y:e}=this.at(t%this.columns-.5,Math.floor(t/this.columns)-.5);return{x:n,y:e,width:this.size,height:this.size}}at(t,n){return{x:this.left+(t+.5)*this.size,y:this.top+(n+.5)*this.size}}numbers(){let[t,n]=[this.width,this.height].map(i=>Math.round(i/this.size)),e=Array.from({length:t},(i,o)=>v(this.at(o,0).x,this.top+this.height+14,String(o))),s=Array.from({length:n},(i,o)=>v(this.left-4,this.at(0,o).y+4,String(o),"end"));for(let i of[...e,...s])i.classList.add("rv-map-number");return[...e,...s]}box([t,n,e,s]){return{...this.at(t,n),width:(e-t)*this.size,height:(s-n)*this.size}}bins([t,n,e,s],[i,o]){let[A,a]=[(e-t)/o,(s-n)/i];return Array.from({length:i*o},(h,l)=>{let[c,g]=[t+l%o*A,n+Math.floor(l/o)*a];return this.box([c,g,c+A,g+a])})}dot({x:t,y:n},e,s){let{x:i,y:o}=this.at(t,n);return I("circle",{cx:i,cy:o,r:e,class:s})}};var[he,Es,Th]=[20,16,44],[$h,Bs]=[36,26],le=class extends k{constructor(t,n,e){super(t,n,e);let{boxes:s,bins:i,rows:o,columns:A}=t;this.writes=!0,this.thread=t.path[0],this.samples=[],this.output=null,this.sizes=ro(t),this.layout=Hh(t),this.buttons=Array.from({length:s.length*this.each},(d,u)=>this.makeButton(u));let a=he+s.length*(i[0]*this.layout.size+he);this.map=new en(t,{left:(P-A*Bs)/2,top:a+6,size:Bs}),this.marks=I("g",{class:"rv-thread-marks"});let h=[...this.buttons,...this.labels(),this.map.element,...this.outlines(),this.marks],l=a+o*Bs+12;this.drawing=this.drawn({name:"Outputs and a map",width:P,height:l},h);let c=(d,u)=>m("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(this.thread+u)},d),g=t.moves?[c("‹ Thread",-1),c("Thread ›",1)]:[];this.element=m("div",{},this.drawing),g.length&&this.element.append(sn("Thread",g)),this.draw()}get each(){return this.sizes.reduce((t,n)=>t*n,1)}makeButton(t){let{x:n,y:e,size:s}=this.layout.of(t),[i,o,A,a]=wt(t,this.sizes),h=(d,u)=>I("rect",{x:n+d,y:e+d,width:s-2*d,height:s-2*d,class:u}),l=[h(0,"rv-output"),h(2,"rv-cell-right"),h(4,"rv-cell-edge")],c=`box ${i}, channel ${o}, row ${A}, column ${a}`,g=I("g",{class:"rv-cell"},...l);return!this.asked&&!this.figure.moves?g:H(g,c,()=>this.asked?this.pick(t):this.choose(t))}labels(){let{channels:t,boxes:n}=this.figure,{names:e,top:s,left:i,size:o}=this.layout,A=Array.from({length:t},(l,c)=>v(e(c),s(0)-7,`channel ${c}`));if(n.length<2)return A;let a=this.figure.bins[0]*o/2+4,h=n.map((l,c)=>v(i-8,s(c)+a,`box ${c}`,"end"));return[...A,...h]}outlines(){let{boxes:t,bins:n}=this.figure;return t.flatMap((e,s)=>[...this.map.bins(e,n).map(i=>I("rect",{...i,class:"rv-bin-line"})),I("rect",{...this.map.box(e),class:"rv-bin"}),...t.length>1?[this.nameOf(s)]:[]])}nameOf(t){let{x:n,y:e}=this.map.box(this.figure.boxes[t]),s=v(n+4,e+13,`box ${t}`);return p(s,{"text-anchor":"start",class:"rv-box-name"}),s}choose(t){let n=this.buttons.length;this.thread=(t+n)%n,this.hold()}use(t){let{figure:n}=this,{rows:e,columns:s,channels:i,boxes:o,bins:A,ratio:a}=n;this.samples=tn(t,n,o);let h={values:qh(n),channels:i,height:e,width:s},l={...et.rules,ratio:a};this.output=t.forward("roi_align",{features:h,rois:nn(o),bins:A,rules:l}).output}playTo(t){let{path:n}=this.figure;this.thread=n[Math.min(n.length-1,Math.floor(t*n.length))]}reached({kind:t,target:n}){return t==="thread"&&this.thread===n}found(){let{output:t,samples:n,thread:e}=this;return t&&[Ph(Yh(this.figure,n),t[e])]}lines(){let{thread:t,sizes:n,output:e}=this;if(!this.open||!e)return[];let[s,i,o,A]=wt(t,n);return[zh(t,n),`box ${s}, channel ${i}, row ${o}, column ${A}`,`writes ${y(e[t],100*this.figure.channels).replace("≈ ","")}`]}draw(){let{open:t,thread:n,map:e,figure:s,samples:i}=this;this.buttons.forEach((g,d)=>{p(g,{"data-now":t&&d===n?"true":null})});let[o,,A,a]=wt(n,this.sizes);if(!t)return at(this.marks);let h=A*s.bins[1]+a,l=i.filter(g=>g.box===o&&g.bin===h),c=new Set(l.flatMap(({cells:g})=>g));at(this.marks,...[...c].map(g=>I("rect",{...e.cell(g),class:"rv-read-cell"})),I("rect",{...e.bins(s.boxes[o],s.bins)[h],class:"rv-bin-now"}),...l.map(g=>e.dot(g,3.5,"rv-mark")))}},sn=(r,t)=>m("div",{class:"rv-ratios",role:"group","aria-label":r},...t),ro=({channels:r,bins:[t,n]})=>[r,t,n];function Hh({boxes:r,channels:t,bins:[n,e]}){let s=r.length>1?Th:0,i=(P-s-(t-1)*Es)/t/e,o=Math.min($h,Math.floor(i)),A=e*o,a=s+(P-s-t*A-(t-1)*Es)/2,h=g=>he+g*(n*o+he),l=g=>a+g*(A+Es);return{size:o,left:a,top:h,of:g=>{let[d,u,f,C]=wt(g,[t,n,e]);return{x:l(u)+C*o,y:h(d)+f*o,size:o}},names:g=>l(g)+A/2}}function qh({rows:r,columns:t,channels:n}){return Float32Array.from({length:n*r*t},(e,s)=>{let[,i,o,A]=wt(s,[n,r,t]);return 100*i+10*o+A})}function Yh(r,t){let{channels:n,bins:e,boxes:s,ratio:i}=r,o=ro(r),A=s.length*n*e[0]*e[1];return Array.from({length:A},(a,h)=>{let[l,c,g,d]=wt(h,o),u=g*e[1]+d;return t.filter(C=>C.box===l&&C.bin===u).reduce((C,{x:w,y:Q})=>C+(10*Q+w)/i**2,100*c)})}function Ph(r,t){let n=r.map(e=>Math.abs(e-t));return n.indexOf(Math.min(...n))}function zh(r,[t,n,e]){let[s,i,o,A]=wt(r,[t,n,e]),a=s?`${s} × ${t*n*e} + `:"";return`thread ${r} = ${a}${i} × ${n*e} + ${o} × ${e} + ${A}`}var[Vh,Xh]=[320,190],pn=8,Wh=22,jh=[320,230],rt={left:44,top:22,width:18,height:16,step:20},un={top:26,height:9,step:12},io=4,ce=class extends k{constructor(t,n,e){super(t,n,e),this.writes=t.shows!=="samples"&&!e,this.layout=t.layouts[0],this.reads=0,this.samples=[],this.map=_h(t),this.bins=this.outlines(),this.marks=I("g",{class:"rv-thread-marks"}),this.memory=t.shows==="reads"?this.slots():t.shows==="lines"?this.strokes():[],this.scale=e?V({values:[0]},P):null;let s=I("g",{class:"rv-memory"},...this.memory.flat(),...this.names()),i=this.map.top+this.map.height+this.below,o=t.mark==null?[]:this.map.numbers(),A=[this.map.element,...o,...this.bins,this.marks,s];this.drawing=this.drawn({name:"A map and its memory",width:P,height:i},A),this.chips=t.layouts.length>1?t.layouts.map(h=>this.layoutChip(h)):[];let a=t.shows==="reads"&&t.moves?this.stepChips():[];this.element=m("div",{},this.drawing),this.chips.length&&this.element.append(sn("Layout",this.chips)),a.length&&this.element.append(sn("Reads",a)),this.draw()}get below(){let{shows:t,rows:n,mark:e}=this.figure;return t==="reads"?rt.top+this.lineCount*rt.step:t==="lines"?un.top+n*un.step:e==null?pn:Wh}get lineCount(){let{rows:t,columns:n,channels:e}=this.figure;return t*n*e/Tt}outlines(){let{edges:t,bins:n}=this.figure;return t[0]===t[2]?[]:[...(n[0]*n[1]>1?this.map.bins(t,n):[]).map(s=>I("rect",{...s,class:"rv-bin-line"})),I("rect",{...this.map.box(t),class:"rv-bin"})]}slots(){let t=this.map.top+this.map.height+rt.top;return Array.from({length:this.lineCount},(n,e)=>{let s=t+e*rt.step;return Array.from({length:Tt},(i,o)=>{let A=rt.left+o*rt.width;return I("rect",{x:A,y:s,width:rt.width,height:rt.height,class:"rv-memory-number"})})})}strokes(){let t=this.lineCount/this.figure.rows,n=(P-2*pn)/t,e=this.map.top+this.map.height+un.top;return Array.from({length:this.lineCount},(s,i)=>{let[o,A]=[pn+i%t*n,e+Math.floor(i/t)*un.step];return[I("rect",{x:o,y:A,width:.8*n,height:un.height,class:"rv-memory-line"})]})}names(){let{shows:t}=this.figure,n=this.map.top+this.map.height;if(t==="samples")return[];let e=t==="reads"?"memory, 16 numbers in a line":`memory: ${this.lineCount} lines`,s=v(t==="reads"?rt.left:pn,n+16,e);if(p(s,{"text-anchor":"start"}),t==="lines")return[s];let i=this.memory.map((o,A)=>v(rt.left-6,n+rt.top+A*rt.step+12,`line ${A}`,"end"));for(let o of i)p(o,{class:"rv-map-number"});return[s,...i]}layoutChip(t){return m("button",{class:"rv-chip",type:"button",onclick:()=>{this.layout=t,this.hold()}},t)}stepChips(){let t=(n,e)=>m("button",{class:"rv-chip",type:"button",onclick:()=>this.step(e)},n);return[t("One read on",1),t("One sample on",io)]}step(t){let n=this.reads>=this.order.length?0:this.reads;this.reads=Math.min(this.order.length,(Math.floor(n/t)+1)*t),this.hold()}use(t){this.samples=tn(t,this.figure,[this.figure.edges]),this.held||this.playTo(this.share)}share=0;playTo(t){let{layouts:n}=this.figure;this.share=t,this.layout=n[Math.min(n.length-1,Math.floor(t*n.length))],this.reads=Math.round(t*this.order.length)}get order(){return this.samples.flatMap(({cells:t})=>t)}get lit(){let{figure:t,layout:n,order:e}=this;return dn(n,t,t.shows==="reads"?e.slice(0,this.reads):e)}reached({kind:t,target:n}){return this.samples.length?(t==="reads"?this.reads:this.lit.size)===n:!1}found({check:t}){let{samples:n,figure:e}=this;return n.length?t==="lines"?[this.lit.size]:t==="sets"?[n.length]:[n.filter(({cells:s})=>s.includes(e.mark??-1)).length]:null}lines(){let{figure:t,order:n,reads:e,layout:s}=this;return!n.length||!this.open?[]:t.shows==="reads"?tl(n,e,t.columns):nl(s,this.lit.size,n.length*t.channels)}draw(){let{shows:t}=this.figure;this.chips.forEach((n,e)=>{n.setAttribute("aria-pressed",String(this.figure.layouts[e]===this.layout))}),t==="reads"?this.drawReads():t==="lines"?this.drawLines():this.drawSamples()}drawReads(){let{map:t,samples:n,order:e,reads:s,lit:i}=this,o=new Set(e.slice(0,s)),A=s?e[s-1]:-1;this.map.cells.forEach((h,l)=>{p(h,{"data-line":String(Zt(l)%2),"data-read":o.has(l)?"true":null})}),this.memory.forEach((h,l)=>{h.forEach((c,g)=>{let d=l*Tt+g,u=d===A?"now":o.has(d)?"read":i.has(l)?"lit":null;p(c,{"data-state":u})})});let a=Math.floor((s-1)/io);at(this.marks,...n.map((h,l)=>t.dot(h,l===a?5:3,l===a?"rv-mark":"rv-mark-idle")),...A<0?[]:[I("rect",{...t.cell(A),class:"rv-square-kept"})])}drawLines(){let{map:t,samples:n,open:e,lit:s}=this,i=n.flatMap(o=>o.cells);this.memory.forEach(([o],A)=>{p(o,{"data-state":e&&s.has(A)?"lit":null})}),at(this.marks,...(e?i:[]).map(o=>I("rect",{...t.cell(o),class:"rv-read-cell"})),...n.map(o=>t.dot(o,5,"rv-mark")))}drawSamples(){let{map:t,samples:n,open:e,figure:s}=this,{mark:i}=s,o=e||i!=null?n:n.filter(({bin:h})=>h===0),A=({cells:h})=>e&&i!=null&&h.includes(i),a=n.length>64?2:3.5;at(this.marks,...i==null?[]:[I("rect",{...t.cell(i),class:"rv-square-kept"})],...o.filter(A).map(h=>Zh(t,h,i??0)),...o.map(h=>t.dot(h,a,i==null||!e||A(h)?"rv-mark":"rv-mark-idle")))}};function _h(r){let{rows:t,columns:n,shows:e}=r,[s,i]=e==="samples"?jh:[Vh,Xh],o=Math.floor(Math.min(s/n,i/t));return new en(r,{left:(P-n*o)/2,top:pn,size:o})}function Zh(r,{x:t,y:n},e){let s=r.at(t,n),{x:i,y:o,width:A}=r.cell(e),a=`${i+A/2} ${o+A/2}`;return I("path",{d:`M${s.x} ${s.y}L${a}`,class:"rv-add-way"})}function tl(r,t,n){if(!t)return[`${r.length} reads to come`,""];let e=r[t-1],s=Qs("NCHW",{rows:1,columns:n,channels:1},0,e),i=new Set(r.slice(0,t-1).map(Zt)),[o,A]=[Math.floor(e/n),e%n],a=i.has(Zt(s))?"there already":"fetched";return[`read ${t}: row ${o}, column ${A}`,`(${o} × ${n} + ${A}) × ${ae} = ${s*ae}, line ${Zt(s)}, ${a}`]}var nl=(r,t,n)=>[`${r}: ${t} lines`,`${n} of ${t} × ${Tt} = ${t*Tt} numbers are wanted`];var[ge,el]=[20,3],[sl,rl,il]=[26,124,240],oo={most:36,each:11},ol=16,Ie=class extends k{constructor(t,n,e){super(t,n,e),this.kernels=null,this.given=null,this.most=t.adds.reduce((i,o)=>i+o,0)+el,this.marks=I("g",{class:"rv-jumps"});let s=[...[0,1].flatMap(i=>this.axis(i)),this.marks];this.element=this.drawn({name:"Two orders on a number line",width:P,height:il},s),this.draw()}at(t){return ge+t/this.most*(P-2*ge)}base(t){return sl+rl*t+50}axis(t){let{first:n,adds:e}=this.figure,s=this.base(t),i=[n,...e].map(h=>h.toLocaleString("en")),o=v(0,s-62,(t?i.reverse():i).join(" + "));p(o,{"text-anchor":"start",class:"rv-order-name"});let A=Array.from({length:this.most+1},(h,l)=>{let c=Math.fround(n+l)===n+l,g=b(this.at(l),s-(c?7:2),this.at(l),s+(c?7:2));return p(g,{class:c?"rv-held":"rv-lost"}),c&&(this.most<=ol||l%4===0)?[g,this.label(l,s)]:[g]}),a=b(ge,s,P-ge,s);return p(a,{class:"rv-held"}),[o,a,...A.flat()]}label(t,n){let e=v(this.at(t),n+20,t?`+${t}`:"0");return p(e,{class:"rv-map-number"}),e}use(t){this.kernels=t}reveal(t){this.given=t?.[0]??null,super.reveal(t)}found(){return this.kernels&&[this.grown([this.figure.first,...this.figure.adds])]}grown(t){return this.kernels?so(this.kernels,t)-this.figure.first:0}draw(){let{figure:t,open:n,kernels:e}=this;if(!n||!e)return at(this.marks);let s=[t.first,...t.adds],i=[...s].reverse(),o=[{jumps:Ao(s,t.first,this.grown.bind(this)),end:this.grown(s)},{jumps:Ao(i,t.first,this.grown.bind(this)),end:this.grown(i)}];at(this.marks,...o.flatMap(({jumps:A,end:a},h)=>[...A.flatMap(l=>this.jump(l,this.base(h))),I("circle",{cx:this.at(a),cy:this.base(h),r:6,class:"rv-scale-right"}),this.ending(a,this.base(h))]),...this.ghost())}jump({from:t,exact:n,to:e},s){let i=Math.min(oo.most,oo.each*(n-t)),[o,A]=[this.at(t),this.at(n)],a=I("path",{d:`M${o} ${s}Q${(o+A)/2} ${s-2*i} ${A} ${s}`,class:"rv-jump"});if(n===e)return[a];let h=b(A,s,this.at(e),s);return p(h,{class:"rv-rounded"}),[a,h]}ending(t,n){let e=v(P,n-62,`grows by ${t}`,"end");return p(e,{class:"rv-order-end"}),e}ghost(){let{given:t}=this;if(t==null)return[];let[n,e]=[this.at(Math.min(this.most,Math.max(0,t))),this.base(0)],s=v(n,e+36,`yours ${t}`),i=n<P/5?"start":n>4*P/5?"end":"middle";return p(s,{"text-anchor":i}),[I("circle",{cx:n,cy:e,r:10,class:"rv-ghost"}),s]}};function Ao(r,t,n){let e=[],s=0;return r.forEach((i,o)=>{let A=r.slice(0,o+1),a=i===t?0:i,h=A.includes(t)?n(A):s+a;(a||h!==s)&&e.push({from:s,exact:s+a,to:h}),s=h}),e}var Al=9,al=["M-6 7V0A6 6 0 0 1 6 0V7H2.5V0.5A2.5 2.5 0 0 0-2.5 0.5V7Z","M0-7L5.5 3H1.3V7H-1.3V3H-5.5Z","M-7-3Q-3.5-7 0-3T7-3V0Q3.5 4 0 0T-7 0ZM-7 4Q-3.5 0 0 4T7 4V7Q3.5 11 0 7T-7 7Z"],hl=14,ll=[[-.16,-.12],[.2,.06],[0,.16]],cl=20;function rn({rows:r,columns:t},n,{x:e,y:s,cell:i}){let o={width:t*i,height:r*i},A=I("rect",{x:e,y:s,...o,class:"rv-map-ground"}),a=I("g",{class:"rv-map-grid"});for(let c=0;c<=t;c+=1)a.append(b(e+c*i,s,e+c*i,s+o.height));for(let c=0;c<=r;c+=1)a.append(b(e,s+c*i,e+o.width,s+c*i));let h=r*t,l=n.map((c,g)=>{if(!c)return null;let[d,u]=[Math.floor(g/h),g%h],[f,C]=gl(n,h,u)?[0,0]:ll[d],[w,Q]=[u%t+.5+f,Math.floor(u/t)+.5+C],E=.9*i*Math.sqrt(c/Al)/hl,D=`translate(${e+w*i} ${s+Q*i}) scale(${E})`;return I("path",{d:al[d],transform:D,class:`rv-sign rv-sign-${d}`})});return I("g",{},A,a,...l.filter(c=>c!=null))}var gl=(r,t,n)=>r.filter((e,s)=>e&&s%t===n).length===1;function xs({x:r,y:t,size:n},e,s){let i=n*e.cell;return I("rect",{x:e.x+r*e.cell,y:e.y+t*e.cell,width:i,height:i,class:s})}function ao({rows:r,columns:t},n,e,s){let i=cl/Math.max(r,t),o={x:e-t*i/2,y:s-r*i/2,cell:i},A=I("rect",{x:o.x,y:o.y,width:t*i,height:r*i});return I("g",{class:"rv-region-icon"},A,xs(n,o,"rv-region-part"))}var on=20,ho=104,ys=124,de=3,[ue,lo]=[60,30];function co(r,t){let{maps:n,rows:e,columns:s}=r,i=Math.max(e,s),o={x:4,y:on+8,cell:ho/i},A=(t-ys)/de,a=n.slice(1).map((w,Q)=>({x:ys+Q%de*A+(A-ue*s/i)/2,y:on+8+Math.floor(Q/de)*(ue+lo),cell:ue/i})),h=a.map(({x:w,y:Q,cell:E})=>v(w+s*E/2,Q+e*E+17,"")),l=[v(4+s*o.cell/2,on-2,"query"),v((t+ys)/2,on-2,"")];l[1].textContent="collection";let c=I("g",{class:"rv-rank-best"}),g=a.map((w,Q)=>rn(r,n[Q+1],w)),d=I("g",{},rn(r,n[0],o),...l,...g,...h,c),u=Math.ceil(a.length/de),f=Math.max(on+16+ho*e/i,on+4+u*(ue+lo));function C(w){h.forEach((W,gt)=>{W.textContent=w?w.cosines[gt].toFixed(3):""});let Q=w&&a[w.order[0]];if(!Q)return c.replaceChildren();let{x:E,y:D,cell:K}=Q,Y=I("rect",{x:E-3,y:D-3,width:s*K+6,height:e*K+6});p(Y,{class:"rv-rank-same"}),c.replaceChildren(Y)}return{element:d,height:f,show:C}}var pe=340,go=96,fn=20,Io=46,fe=148,uo=188,Il=66,bs=58,[ks,Ds,dl]=[.55,.72,.9],Cn=42,ul="abcdefghij",Ss=2,Ce=class extends k{constructor(t,n,e){super(t,n,e),this.writes=t.shows.includes("sum"),this.off=[new Set,new Set],this.share=1,this.described=[],this.compared=null,this.looked=null,this.colours=null,this.switches=[[],[]];let s=e?.wrong.map(({values:l})=>l[0])??[];this.scale=e?.by==="number"?V({values:[0,...s]},pe):null,this.cell=0;let i=go*t.rows/Math.max(t.rows,t.columns);this.top=fn+i+Io,this.middle=fn+i/2,this.ground=I("g"),this.matrix=I("g",{class:"rv-matrix"}),this.marks=I("g",{class:"rv-squares"}),this.result=I("g",{class:"rv-result"}),this.collection=t.shows.includes("collection")?co(t,pe):null,this.ranks=t.shows.includes("ranking")?t.maps.slice(1).map((l,c)=>this.makeRank(c)):[];let o=this.ranks.map(({element:l})=>l),A=this.collection?[this.collection.element]:[this.ground,this.matrix,this.marks,...o,this.result],a=this.collection?"A query and the pictures of a collection":"Two pictures and the matrix of all pairs of their regions",h=this.collection?.height??this.top+uo+4;this.drawing=this.drawn({name:a,width:pe,height:h},A),this.element=this.drawing,this.draw()}mapAt(t){let{rows:n,columns:e}=this.figure,s=go/Math.max(n,e),i=this.cell*(this.described[0]?.squares.length??0);return t?{x:fe+(i-e*s)/2,y:fn,cell:s}:{x:2,y:this.top+(i-n*s)/2,cell:s}}makeGround(){let{figure:t,described:n}=this;this.cell=Math.min(Il,uo/n[0].squares.length);let e=[0,1].flatMap(o=>{let A=this.mapAt(o),a=v(A.x+t.columns*A.cell/2,A.y-7,o?"picture":"query");return[rn(t,t.maps[o],A),a]});this.switches=[0,1].map(o=>n[o].squares.map((A,a)=>this.makeSwitch(o,a))),this.ground.replaceChildren(...e,...this.switches.flat(),...this.ranks.map((o,A)=>pl(A)));let s=this.top+this.cell*n[0].squares.length+8,i=this.scale?.height??0;p(this.drawing,{viewBox:`0 0 ${pe} ${s+i}`}),this.scale&&p(this.scale.element,{transform:`translate(0 ${s})`})}nameOf(t,n){return ul[t*this.described[0].squares.length+n]}makeSwitch(t,n){let{cell:e,figure:s}=this,i=(n+.5)*e,[o,A]=t?[fe+i,this.top-18]:[fe-15,this.top+i],a=this.nameOf(t,n),h=t?v(o,A-15,a):v(o-18,A+4,a),[l,c]=t?[Math.min(e,40),Io]:[44,Math.min(e,40)],g=t?{x:o,y:A-5}:{x:o-8,y:A},d={x:g.x-l/2+1,y:g.y-c/2+1,width:l-2,height:c-2},u=I("rect",{...d,rx:6,class:"rv-switch-back"}),f=ao(s,this.described[t].squares[n],o,A),C=I("g",{class:"rv-switch"},u,f,h);if(t>=s.switches)return C;H(C,`region ${a} of ${t?"the picture":"the query"}`,()=>this.toggle(t,n));for(let[Q,E]of[["pointerenter",{side:t,region:n}],["focus",{side:t,region:n}],["pointerleave",null],["blur",null]])C.addEventListener(Q,()=>this.look(E));return C}makeRank(t){let{figure:n}=this,e=(Cn-8)/Math.max(n.rows,n.columns),s=rn(n,n.maps[t+1],{x:22,y:0,cell:e}),i=v(66,22,"");p(i,{"text-anchor":"start"});let o=I("g",{class:"rv-rank"},s,i);if(t)return{element:o,cosine:i};let A=v(124,22,"✓");A.classList.add("rv-rank-tick");let a={x:20,y:-2,width:Cn-4,height:Cn-4,class:"rv-rank-same"};return o.append(A,I("rect",a)),{element:o,cosine:i}}toggle(t,n){this.held||(this.off=[new Set,new Set]);let e=this.off[t];e.delete(n)||e.add(n),this.hold()}look(t){this.looked=t,this.drawMarks()}use(t){this.described=Zr(t,this.figure),this.collection||this.makeGround()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:n}=this.figure;this.share=t;let e=n[Math.min(n.length-1,Math.floor(t*n.length))]??[];this.off=[new Set(e),new Set]}reached(t){return this.described.length>0&&ti(t,this.described,this.off)}holds(t){return!this.held||this.reached(t)}get isEmpty(){return this.off[0].size===this.described[0]?.squares.length}found(t){return this.described.length?ni(t,this.described):null}lines(){let{compared:t,described:n}=this;if(!t||!this.open||!this.writes)return[];if(this.ranks.length&&this.isEmpty)return["no region is left: there is nothing to rank"];let e=n.slice(0,2).map(({squares:h},l)=>h.map((c,g)=>this.off[l].has(g)?"":this.nameOf(l,g)).filter(Boolean)),s=e.every(h=>h.length<=Ss),{added:i}=this.playing,o=t.products.length*t.products[0].length,A=t.products.flatMap((h,l)=>h.filter((c,g)=>{let d=l*h.length+g;return!this.off[0].has(l)&&!this.off[1].has(g)&&d<i*o})),a=fl(t,A,s?e:null);return i<1?[...a.slice(0,-2),Cl(A)," "]:a}draw(){let{described:t,figure:n}=this;if(!t.length)return;let e=Yn(t,this.off);if(this.collection)return this.collection.show(this.open?e:null);this.compared=os(t[0],t[1],this.off),this.drawMatrix(this.compared),this.drawMarks(),this.ranks.forEach(({element:s,cosine:i},o)=>{let A=e.order.indexOf(o);p(s,{style:`transform:translateY(${fn+A*Cn}px)`}),i.textContent=this.isEmpty?"":e.cosines[o].toFixed(3)}),p(this.drawing,{"data-empty":this.isEmpty}),this.switches.forEach((s,i)=>{s.forEach((o,A)=>{p(o,{"data-off":this.off[i].has(A)}),i<n.switches&&p(o,{"aria-pressed":String(!this.off[i].has(A))})})})}get playing(){if(this.held||this.figure.path.length||!this.open||this.asked)return{added:1,gathered:0};let{share:t}=this,n=t<Ds?(t-ks)/(Ds-ks):(1-t-.1)/(1-dl);return{added:Math.min(1,t/ks),gathered:O(Math.min(1,Math.max(0,n)))}}drawMatrix({products:t,cosine:n}){let{cell:e,colours:s,off:i}=this,{added:o,gathered:A}=this.playing,a=t.length*t[0].length,h=t.flatMap((u,f)=>u.map((C,w)=>{let Q=f*u.length+w,E={x:fe+(w+.5)*e,y:this.top+(f+.5)*e},D=E.x+A*(bs-E.x),K=E.y+A*(this.middle-E.y),Y=!i[0].has(f)&&!i[1].has(w)&&Q<o*a,W=I("g",{transform:`translate(${D} ${K}) scale(${1-.7*A})`}),gt=I("rect",{x:-e/2,y:-e/2,width:e,height:e}),B=v(0,4,C.toFixed(2).replace(/\.00$/,""));if(s){let x=It(s.ramps.sequential,C,[0,1]);p(gt,{style:`fill:${dt(x)}`}),p(B,{style:`fill:${kt(x,s)}`})}return A&&p(W,{opacity:1-A**3}),p(W,{class:Y?"rv-pair-cell":"rv-pair-cell rv-pair-off"}),W.append(gt,B),W}));this.matrix.replaceChildren(...h);let l=this.ranks.length>0,c=v(bs,this.middle+10,this.open?y(n).replace("≈ ",""):"?"),g=v(bs,this.middle+32,"cosine"),d=!l&&o===1&&(A>.6||this.share>Ds||this.held||this.asked);this.result.replaceChildren(...d?[c,g]:[])}drawMarks(){let{looked:t,described:n}=this,e=t?[t]:this.pairNow();this.marks.replaceChildren(...e.map(({side:s,region:i})=>xs(n[s].squares[i],this.mapAt(s),"rv-square rv-square-held")))}pairNow(){let{added:t}=this.playing,n=[0,1].map(s=>this.described[s]?.squares.length??0),e=Math.ceil(t*n[0]*n[1])-1;return t>=1||e<0?[]:[{side:0,region:Math.floor(e/n[1])},{side:1,region:e%n[1]}]}};function pl(r){let t=v(10,fn+22+r*Cn,String(r+1));return t.classList.add("rv-rank-place"),t}function fl({sums:r,lengths:t,total:n,cosine:e},s,i){if(!t.every(Boolean))return["no region is left"];let[o,A]=t.map(u=>y(u).replace("≈ ","")),a=s.map(u=>q(u)),h=a.reduce((u,f)=>u+f,0),l=i?st(a.map(z).join(" + "),h,n,s.length):`${s.length} pairs add up to ${y(n)}`,c=y(n).replace("≈ ",""),g=Number(c)/(Number(o)*Number(A));return[...i?.map((u,f)=>ml(u,r[f],t[f]))??[],l,st(`${c} / (${o} × ${A})`,g,e,1)]}function Cl(r){let t=r.map(e=>q(e)),n=t.reduce((e,s)=>e+s,0);return r.length>Ss*Ss?`${r.length} pairs add up to ${y(n)}`:st(t.map(z).join(" + "),n,n,r.length)}function ml(r,t,n){let e=t.some(i=>y(i).startsWith("≈")),s=t.map(i=>y(i).replace("≈ ","")).join(", ");return`${r.join(" + ")} ${e?"≈":"="} (${s}), length ${y(n)}`}var wl=1,Ms=15,vl=8,Ql=120,me=class extends k{constructor(t,n,e){super(t,n,e),this.map=new Ct({...t,rows:1,columns:t.values.length,shows:[]}),this.edges=[...t.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=I("rect",{class:"rv-bin"}),this.bars=I("g",{class:"rv-pool-bars"}),this.buttons=e?.by==="cells"?t.values.map((s,i)=>this.makeButton(i)):[],this.handle=this.makeHandle(),this.scale=e?.check==="maximum"?V(t,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*Ms+vl}makeElement(){let{width:t}=this.map,n=[this.map.element,this.box,this.bars,...this.buttons,this.handle],e=this.drawn({name:"A box on a line of cells",width:t,height:this.height},n);return this.figure.grip!=="none"&&this.listen(e),e}makeButton(t){let{size:n,top:e,rowHeight:s}=this.map,{x:i}=this.map.at(t-.5,0),o=(h,l)=>I("rect",{x:i+h,y:e+h,width:n-2*h,height:s-2*h,class:l}),A=I("rect",{x:i,y:e,width:n,height:s,class:"rv-pick"}),a=[o(2,"rv-cell-right"),o(5,"rv-cell-edge")];return H(I("g",{class:"rv-cell"},A,...a),`column ${t}`,()=>this.pick(t))}makeHandle(){let{grip:t,values:n}=this.figure;if(t==="none")return I("g");let e=t==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",s=t==="move"?I("rect",{class:"rv-bin-body"}):Mt(),i=N(e,[0,n.length],s);return p(i,{class:"rv-bin-handle"}),i}listen(t){T(t,(n,e)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[s,i]=[this.map.position(e).x,this.edges];return o=>this.shift(i,M(this.map.position(o).x-s,St))}),G(this.handle,n=>this.shift(this.edges,n),{flat:!0})}shift([t,n],e){let s=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[t,L(n+e,t+wl,s)];else{let i=L(t+e,0,s-(n-t));this.edges=[i,tt(i+n-t)]}this.hold()}use(t){this.reader=Pr(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.edges=U(this.figure.path,O(t)).map(n=>M(n,pt))}reached(t){if(!this.reader||!this.read)return!1;let n=this.reader(this.began[0],this.began[1]);return Gi(t,{before:n,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(t){return this.read&&Vr(t,this.read,this.figure.mark??0)}draw(){let{map:t,figure:n}=this,[e,s]=this.edges;this.read=this.reader?.(e,s)??null;let i=t.box([e-.5,0,s-.5,0]);p(this.box,i);let o=this.handle.firstElementChild;o&&(n.grip==="move"?p(o,i):Ft(this.handle,{x:i.x+i.width,y:i.y+i.height/2}),p(this.handle,{"aria-valuenow":n.grip==="move"?e:s,"aria-valuetext":`from ${F(e)} to ${F(s)}`}));let A=this.ends(i.width),a=this.open&&this.read?this.read.columns.flatMap((h,l)=>this.barOf(h,l)):[];this.bars.replaceChildren(...A,...a)}ends(t){let n=t<Ql;return["from","to"].map((e,s)=>{let i=this.edges[s],o=v(this.map.at(i-.5,0).x,this.map.top-12,`${e} ${F(i)}`);return p(o,{"text-anchor":s===0===n?"end":"start"}),o})}barOf(t,n){let{map:e,figure:s}=this,i=e.height+n*Ms;if(!t.length)return[];let o=e.at(t[0]-.5,0).x,A=e.at(t[t.length-1]+.5,0).x,a=s.mark==null||s.mark===n?" rv-pool-bar-strong":"",h=I("rect",{x:o+1,y:i,width:A-o-2,height:Ms-4,rx:3,class:`rv-pool-bar${a}`});p(h,{"data-columns":t.join(" ")});let l=v(A+5,i+10,`bin ${n}`);return p(l,{"text-anchor":"start"}),A>e.width-40&&p(l,{x:o-5,"text-anchor":"end"}),[h,l]}};var Fs=340,po=236,it={left:28,head:46,high:38,gap:6},we="ab",[El,fo]=[14,7],ve=class extends k{constructor(t,n,e){super(t,n,e),this.writes=!0,this.unit=po/t.width,this.levels=yl(t),this.top=t.height*this.unit+it.head+6,this.buttons=t.boxes.flatMap((o,A)=>this.levels.map((a,h)=>this.makeButton(A,h)));let s=[...this.makePicture(),...this.makeHeads(),...this.buttons],i=this.top+t.boxes.length*(it.high+it.gap)+4;this.element=this.drawn({name:"Boxes and a feature pyramid",width:Fs,height:i},s),this.draw()}get wide(){return(Fs-it.left-4)/this.levels.length}makePicture(){let{width:t,height:n,boxes:e}=this.figure,s=(Fs-po)/2,i=h=>h*this.unit,o=I("rect",{x:s,y:4,width:i(t),height:i(n),class:"rv-water"}),A=e.map(([h,l,c,g])=>({x:s+i(h),y:4+i(l),width:i(c-h),height:i(g-l)})),a=Bl(A).map(({x:h,y:l},c)=>{let g=v(h,l,we[c]);return p(g,{class:"rv-box-name"}),g});return[o,...A.map(h=>I("rect",{...h,class:"rv-bin"})),...a]}makeHeads(){return this.levels.flatMap((t,n)=>{let e=it.left+(n+.5)*this.wide,s=v(e,this.top-24,`P${t}`);s.classList.add("rv-bar-label-now");let i=v(e,this.top-8,`stride ${2**t}`);return i.classList.add("rv-map-number"),[s,i]})}makeButton(t,n){let[e,s]=[it.left+n*this.wide,this.top+t*(it.high+it.gap)],i=(Q,E)=>I("rect",{x:e+2+Q,y:s+Q,width:this.wide-4-2*Q,height:it.high-2*Q,class:E}),[o,A,a,h]=this.figure.boxes[t],l=2**this.levels[n],c=e+this.wide/2,[g,d]=[a-o,h-A].map(Q=>F(Q/l)),u=v(c,s+it.high/2+4,`${g} × ${d}`);u.classList.add("rv-pyramid-size");let f=[i(0,"rv-output"),i(2,"rv-cell-right"),i(4,"rv-cell-edge"),u];n||f.push(v(it.left-10,s+it.high/2+5,we[t]));let C=I("g",{class:"rv-cell"},...f),w=`box ${we[t]} from P${this.levels[n]}, where it has ${g} × ${d} cells`;return this.asked?H(C,w,()=>this.choose(t,n)):C}get isPicked(){return this.picks.size===this.figure.boxes.length}choose(t,n){let e=this.levels.length,s=t*e+n,i=[...this.picks].filter(o=>o!==s&&Math.floor(o/e)===t);for(let o of i)this.picks.delete(o);this.pick(s)}found(){return this.figure.boxes.map((t,n)=>n*this.levels.length+mo(this.figure,t)-this.figure.first)}lines(){return this.open?this.figure.boxes.map((t,n)=>bl(we[n],this.figure,t)):[]}};function Bl(r){let t=[];for(let n of r){let{x:e,y:s,width:i,height:o}=n,a=[{x:e+6,y:s-5},{x:e+i-6,y:s-5},{x:e-9,y:s+10},{x:e+i+9,y:s+10},{x:e+6,y:s+o+13}].filter(l=>t.every(c=>Math.hypot(c.x-l.x,c.y-l.y)>El)),h=a.find(l=>r.every(c=>c===n||!xl(l,c)));t.push(h??a[0])}return t}function xl(r,{x:t,y:n,width:e,height:s}){let[i,o]=[Math.abs(r.x-t-e/2)-e/2,Math.abs(r.y-4-n-s/2)-s/2];return Math.max(i,o)<fo&&Math.max(i,o)>-fo}var yl=({first:r,last:t})=>Array.from({length:t-r+1},(n,e)=>r+e),Co=([r,t,n,e])=>Math.sqrt((n-r)*(e-t));function mo({first:r,last:t,size:n,level:e},s){let i=Math.floor(e+Math.log2(Co(s)/n));return Math.min(t,Math.max(r,i))}function bl(r,t,n){let{size:e,level:s}=t,[i,o,A,a]=n,h=`${F(A-i)} · ${F(a-o)}`,l=ft(s+Math.log2(Co(n)/e));return`${r}: ${s} + log2(√(${h}) / ${e}) ${l}, so P${mo(t,n)}`}var vo=9,[kl,Dl]=[2,50],Sl=40,Ml=5,Fl=3,Ns=1e-4;function Rl({rows:r,columns:t,channels:n}){let e=1;return Float32Array.from({length:r*t*n},()=>(e=Math.imul(e,1664525)+1013904223>>>0,e/2**32))}function Qo(r,t){let{rows:n,columns:e,channels:s,bins:i,ratio:o}=t,A=Rl(t),a=Bo(A,s,n*e),h=tn(r,t,[t.edges]),l=new Set(h.flatMap(w=>w.cells)),c=dn("NCHW",t,l).size,g=4*h.length,u=Us(t).cells.length*s,C={...{features:{values:A,channels:s,height:n,width:e},bins:i},rois:nn([t.edges]),rules:{...et.rules,ratio:o}};return[{name:"Naive",counts:{weights:g*s,reads:g*s,lines:c},run:()=>Gl(t,A)},{name:"Table",counts:{weights:g,reads:g*s,lines:c},run:()=>Ul(t,A)},{name:"Merged",counts:{weights:g,reads:u,lines:c},run:()=>Ol(t,A)},{name:"Channels last",counts:{weights:g,reads:u,lines:dn("NHWC",t,l).size},run:()=>Ll(t,a)},{name:"This page's kernel",counts:null,run:()=>r.forward("roi_align",C).output}]}function Eo(r,t,{channels:n,bins:e}){let s=r.run(),[i,o]=[r.name==="Channels last",e[0]*e[1]],A=i?Bo(s,o,n):s;return A.length===t.length&&A.every((a,h)=>Math.abs(a-t[h])<Ns)}function Bo(r,t,n){let e=new Float32Array(r.length);for(let s=0;s<t;s+=1)for(let i=0;i<n;i+=1)e[i*t+s]=r[s*n+i];return e}var ht=new Int32Array(4),vt=new Float64Array(4);function Nl(r,t,{rows:n,columns:e}){let[s,i]=[Math.min(Math.max(r,0),n-1),Math.min(Math.max(t,0),e-1)],o=Math.min(Math.floor(s),n-2),A=Math.min(Math.floor(i),e-2),a=s-o,h=i-A,l=o*e+A;ht[0]=l,ht[1]=l+1,ht[2]=l+e,ht[3]=l+e+1,vt[0]=(1-a)*(1-h),vt[1]=(1-a)*h,vt[2]=a*(1-h),vt[3]=a*h}function Gs(r,t,n){let{edges:e,bins:s,ratio:i}=r,o=Math.floor(t/s[1]),A=Math.floor(n/i),a=e[1]+(e[3]-e[1])/s[0]*(o+(A+.5)/i),h=t-o*s[1],l=e[0]+(e[2]-e[0])/s[1]*(h+(n-A*i+.5)/i);Nl(a,l,r)}function Gl(r,t){let{rows:n,columns:e,channels:s,bins:i,ratio:o}=r,[A,a,h]=[i[0]*i[1],o*o,n*e],l=new Float32Array(s*A);for(let c=0;c<s;c+=1){let g=c*h;for(let d=0;d<A;d+=1){let u=0;for(let f=0;f<a;f+=1)Gs(r,d,f),u+=vt[0]*t[g+ht[0]]+vt[1]*t[g+ht[1]],u+=vt[2]*t[g+ht[2]]+vt[3]*t[g+ht[3]];l[c*A+d]=u/a}}return l}function Ul(r,t){let{rows:n,columns:e,channels:s,bins:i,ratio:o}=r,[A,a,h]=[i[0]*i[1],o*o,n*e],l=new Int32Array(4*A*a),c=new Float64Array(l.length);for(let d=0;d<A;d+=1)for(let u=0;u<a;u+=1)Gs(r,d,u),l.set(ht,4*(d*a+u)),c.set(vt,4*(d*a+u));let g=new Float32Array(s*A);for(let d=0;d<s;d+=1){let u=d*h;for(let f=0;f<A;f+=1){let C=0,w=4*(f+1)*a;for(let Q=4*f*a;Q<w;Q+=1)C+=c[Q]*t[u+l[Q]];g[d*A+f]=C/a}}return g}function Us(r){let{bins:t,ratio:n}=r,[e,s]=[t[0]*t[1],n*n],i=new Int32Array(e+1),o=new Int32Array(4*e*s),A=new Float64Array(o.length),a=0;for(let h=0;h<e;h+=1){let l=a;for(let c=0;c<s;c+=1){Gs(r,h,c);for(let g=0;g<4;g+=1){let d=l;for(;d<a&&o[d]!==ht[g];)d+=1;d===a&&(a+=1),o[d]=ht[g],A[d]+=vt[g]/s}}i[h+1]=a}return{starts:i,cells:o.subarray(0,a),weights:A.subarray(0,a)}}function Ol(r,t){let{rows:n,columns:e,channels:s,bins:i}=r,[o,A]=[i[0]*i[1],n*e],{starts:a,cells:h,weights:l}=Us(r),c=new Float32Array(s*o);for(let g=0;g<s;g+=1){let d=g*A;for(let u=0;u<o;u+=1){let f=0;for(let C=a[u];C<a[u+1];C+=1)f+=l[C]*t[d+h[C]];c[g*o+u]=f}}return c}function Ll(r,t){let{channels:n,bins:e}=r,s=e[0]*e[1],{starts:i,cells:o,weights:A}=Us(r),a=new Float32Array(n*s);for(let h=0;h<s;h+=1){let l=h*n;for(let c=i[h];c<i[h+1];c+=1){let[g,d]=[A[c],o[c]*n];for(let u=0;u<n;u+=1)a[l+u]+=g*t[d+u]}}return a}async function Os(r,t,n=Jl()){let e=r.map(()=>[]),s=[];for(let o of r)s.push(Kl(o,Math.min(Dl,Math.max(kl,Sl*n)))),await wo();let i=s.map(o=>n/o);for(let o=0;o<vo;o+=1){for(let A=0;A<r.length;A+=1){let a=(A+o)%r.length;e[a].push(Rs(r[a],s[a])),await wo()}if(!t(e.map(Tl),o+1,i))return}}Os.rounds=vo;var wo=()=>new Promise(r=>setTimeout(r));function Jl(r=()=>performance.now()){let t=Array.from({length:Ml},()=>{let n=r(),e=n;for(;e===n;)e=r();return e-n});return Math.min(...t)}function Kl(r,t){Rs(r,Fl);let n=1;for(;n<4096&&Rs(r,n)*n<t;)n*=2;return n}function Rs(r,t){let n=performance.now();for(let e=0;e<t;e+=1)r.run();return(performance.now()-n)/t}function Tl(r){let t=[...r].sort((e,s)=>e-s),n=Math.floor(t.length/2);return t.length%2?t[n]:(t[n-1]+t[n])/2}var Qe=class extends k{constructor(t,n,e){super(t,n,e),this.channels=t.channels[0],this.begun=!1,this.raced=0,this.kernels=null,this.chips=t.channels.map(s=>this.chip(s)),this.rows=m("div",{class:"rv-race",role:"list"}),this.compared=m("p",{class:"rv-race-compared",role:"status"}),this.note=m("p",{class:"rv-race-note rv-live",role:"status"}),this.element=m("div",{},sn("Channels",[m("span",{},"channels"),...this.chips]),this.rows),this.element.append(this.compared,this.note),this.draw()}chip(t){return m("button",{class:"rv-chip",type:"button",onclick:()=>{this.channels=t,this.raced=0,this.begun=!0,this.hold()}},String(t))}use(t){this.kernels=t}playTo(t){let{channels:n}=this.figure;this.begun=!0,this.channels=n[Math.min(n.length-1,Math.floor(t*n.length))]}reached({kind:t,target:n}){return t==="channels"&&this.channels===n}draw(){this.chips.forEach((t,n)=>{t.setAttribute("aria-pressed",String(this.figure.channels[n]===this.channels))}),this.kernels&&this.begun&&this.raced!==this.channels&&this.start(this.kernels)}start(t){let{channels:n,figure:e}=this;this.raced=n;let s={...e,channels:n},i=Qo(t,s),o=i[i.length-1].run(),A=i.find(l=>!Eo(l,o,s))??null,a=i.map($l);if(this.rows.replaceChildren(...a.map(({element:l})=>l)),R(this.compared,Hl(A)),R(this.note,A?"":"Timing …"),A)return;let h=a[0].element;Os(i,(l,c,g)=>{if(!h.isConnected)return!1;let d=l.map((f,C)=>ql(f,g[C])),u=Math.max(...d);return a.forEach((f,C)=>{f.show(d[C],u)}),R(this.note,`${Pl(c)}${Yl(Math.max(...g))}`),!0})}};function $l({name:r,counts:t}){let n=m("span",{class:"rv-race-time rv-live"},"…"),e=m("div",{class:"rv-race-bar"}),s=t?`${Ls(t.weights)} weights, ${Ls(t.reads)} reads, ${Z(t.lines,"line")}`:"in WebAssembly, merged, NCHW",i=m("div",{class:"rv-race-head"},m("b",{},r),n);return{element:m("div",{class:"rv-race-row",role:"listitem"},i,e,m("span",{class:"rv-race-counts"},s)),show:(a,h)=>{R(n,`${Ls(a)} µs`),p(e,{style:`width:${100*a/h}%`})}}}var Hl=r=>r?`${r.name} gives other numbers here, so nothing is timed.`:`All ways give the kernel's outputs, to within ${Ns}.`;function ql(r,t){let n=Math.max(1,Math.ceil(1e3*t));return Math.max(1,Math.round(1e3*r/n))*n}function Yl(r){let t=Math.ceil(1e3*r);return t>1?` The clock is coarse here: times are known to ${t} µs at best.`:""}var Ls=r=>r.toLocaleString("en");function Pl(r){let t=navigator.hardwareConcurrency;return`One box, timed in this browser just now${t?`, on one of ${Z(t,"core")}`:""}: medians of ${Z(r,"round")}, in turn.`}function lt({rows:r,columns:t},n){let[e,s]=[Math.min(r,t),Math.max(r,t)];if(e===s)return null;let i=(s-e)/n;return{count:n,gap:i,overlap:1-i/e}}function xo(r,t){let{rows:n,columns:e,values:s}=t,i={values:Float32Array.from(s),channels:1,height:n,width:e};return(o,A,a)=>{let h=a?lt(t,a):null;if(h&&h.count>6)return{squares:zl(t,h),steps:h};let l={height:n,width:e,scales:3,overlap:h?.overlap??.4,variant:A},{regions:c,level:g}=r.regions(l),u=Array.from(g,(Q,E)=>[...c.subarray(4*E,4*E+4)]).filter((Q,E)=>o?g[E]===o:g[E]),f=g.filter(Q=>Q===1).length,{argmax:C}=s.length?r.regionMaxima({features:i,regions:u.flat()}):{};return{squares:u.map(([Q,E,D],K)=>({x:Q,y:E,size:D-Q+1,largest:C?.[K]})),steps:f>1?lt(t,f-1):null}}}function zl({rows:r,columns:t},{count:n,gap:e}){let s=Math.min(r,t);return Array.from({length:n+1},(i,o)=>{let A=Math.floor(o*e+1e-9);return t>r?{x:A,y:0,size:s}:{x:0,y:A,size:s}})}function Ee(r,t){let n=new Set(r.flatMap(({x:e,size:s})=>Array.from({length:s},(i,o)=>e+o)));return Array.from({length:t},(e,s)=>s).filter(e=>!n.has(e))}function yo(r,{rows:t,columns:n,channels:e},s){let i={values:new Float32Array(e*t*n),channels:e,height:t,width:n},o=s.flatMap(({x:h,y:l,size:c})=>[h,l,h+c-1,l+c-1]),{maxima:A}=r.regionMaxima({features:i,regions:o}),a=new Float32Array(A.length/s.length);for(let h=0;h<A.length;h+=1)a[h%a.length]+=A[h];return a.length}function bo({check:r},{squares:t}){return r==="squares"?[t.length]:[...new Set(t.map(({x:n})=>n))].sort((n,e)=>n-e)}function ko({kind:r,target:t,margin:n},{squares:e,steps:s},i){return r==="overlap"?s!=null&&Math.abs(s.overlap-t)<=n:r==="squares"?Math.abs(e.length-t)<=n:r==="short"&&Ee(e,i).includes(i-1)}var[Do,So,Js]=[14,112,140],[Qt,mn]=[40,14],[wn,Vl]=[-1,1],Be=.4,Ks=6;function Mo(r,t,n){let e=I("g"),s={x:Qt,y:Do-8,width:n-Qt-mn,height:Js-6},i=I("g",{class:"rv-overlap"},I("rect",{...s,class:"rv-pick"}),e),o=g=>Qt+(g-.5)/t*(n-Qt-mn),A=g=>So-(Math.max(wn,g)-wn)/(Vl-wn)*(So-Do),a=g=>{let d=(g-Qt)/(n-Qt-mn)*t;return Math.min(t,Math.max(1,Math.ceil(d)))},h=(g,d)=>{let u=[];for(let f=g;f<=d+1e-9;f+=.1){let C=lt(r,f);C&&C.overlap>=wn&&u.push(`${o(f)} ${A(C.overlap)}`)}return u.length?`M${u.join("L")}`:""};function l(g,d){if(!d)return e.replaceChildren();let u=b(Qt,A(Be),n-mn,A(Be));p(u,{class:"rv-exact"});let f=b(Qt,A(0),n-mn,A(0));p(f,{class:"rv-overlap-none"});let C=[v(Qt-4,A(Be)+4,"40 %","end"),v(Qt-4,A(0)+4,"0","end")],w=Array.from({length:t},(Q,E)=>c(E+1,g)).flat();e.replaceChildren(f,u,I("path",{d:h(1,Math.min(Ks,t)),class:"rv-overlap-way"}),I("path",{d:h(Ks,t),class:"rv-overlap-way rv-overlap-untried"}),...C,...w)}function c(g,d){let[u,f]=[o(g),lt(r,g)?.overlap??0],C=A(f),w=v(u,Js-12,String(g));if(g!==d)return[f<wn?Wl(u,C):Xl(u,C,g),w];w.classList.add("rv-bar-label-now");let Q=v(u,C+(f>Be?-12:20),y(f));return Q.classList.add("rv-overlap-said"),p(Q,{"text-anchor":u>n*.75?"end":u<n*.25?"start":"middle"}),[I("circle",{cx:u,cy:C,r:7,class:"rv-bar rv-bar-now"}),w,Q]}return{element:i,height:Js,show:l,countAt:a}}var Xl=(r,t,n)=>I("circle",{cx:r,cy:t,r:4,class:`rv-bar${n>Ks?" rv-overlap-untried":""}`}),Wl=(r,t)=>I("path",{d:`M${r-5} ${t-4}H${r+5}L${r} ${t+4}Z`,class:"rv-bar"});var vn=340,[jl,ct,_l]=[6,12,26],[Zl,tc]=[34,210],nc=16,ec=2.5,Ts=6,xe=class extends k{constructor(t,n,e){super(t,n,e);let{rows:s,columns:i,shows:o,levels:A,layouts:a,path:h,most:l}=t;this.writes=o.includes("sum"),this.size=Math.min((vn-2*jl)/i,tc/s,Zl),this.left=(vn-i*this.size)/2,this.bottom=ct+s*this.size,this.height=this.bottom+_l,this.level=A[0],this.layout=a[0],this.steps=h[0]??0,this.share=1,this.kernels=null,this.reader=null,this.read=null,this.ghost=0,this.cells=t.values.map((g,d)=>this.makeCell(d)),this.squares=I("g",{class:"rv-squares"}),this.buttons=e?.by==="cells"?Array.from({length:i},(g,d)=>this.makeButton(d)):[],this.handle=l?N("Second square; the arrows move it",[0,i]):I("g"),this.curve=o.includes("curve")?Mo(t,l||Ts,vn):null;let c=e?.by==="number"&&!this.curve;if(this.scale=c?V({values:[0,...e.wrong.map(({values:g})=>g[0])]},vn):null,this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.element=m("div",{class:"rv-regions-figure"},this.drawing),this.chips.length){let g=A.length>1?"level":"arithmetic",d={class:"rv-ratios",role:"group","aria-label":g};this.element.append(m("div",d,m("span",{},g),...this.chips))}this.draw()}makeDrawing(){let{rows:t,columns:n}=this.figure,{left:e,size:s,bottom:i}=this,o=I("g",{class:"rv-map-grid"});for(let g=0;g<=n;g+=1)o.append(b(e+g*s,ct,e+g*s,i));for(let g=0;g<=t;g+=1)o.append(b(e,ct+g*s,e+n*s,ct+g*s));let A=I("rect",{x:e,y:ct,width:n*s,height:t*s});p(A,{class:"rv-map-ground"});let a=[A,...this.cells.flat(),o,...this.numbers(),this.squares,...this.buttons],h=`Squares on a map of ${t} rows and ${n} columns`,l=this.curve??this.scale,c=this.drawn({name:h,width:vn,height:this.height},[...a,this.handle],l);return this.figure.most&&this.listen(c),c}numbers(){let{columns:t}=this.figure;return(t<=nc?Array.from({length:t},(e,s)=>s):[0,t-1]).map(e=>this.numberOf(e))}numberOf(t){let n=v(this.left+(t+.5)*this.size,this.bottom+16,String(t));return n.classList.add("rv-map-number"),n}makeCell(t){let{columns:n,values:e}=this.figure,{size:s}=this,[i,o]=[this.left+t%n*s,ct+Math.floor(t/n)*s],A=v(i+s/2,o+s/2+4,String(e[t]));return A.classList.add("rv-map-value"),[I("rect",{x:i,y:o,width:s,height:s}),A]}makeButton(t){let{size:n}=this,[e,s]=[this.left+t*n,this.bottom-ct],i=(A,a)=>I("rect",{x:e+A,y:ct+A,width:n-2*A,height:s-2*A,class:a}),o=[i(0,"rv-pick"),i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return H(I("g",{class:"rv-cell"},...o),`column ${t}`,()=>this.pick(t))}makeChips(){let{levels:t,layouts:n}=this.figure,e=(s,i)=>m("button",{class:"rv-chip",type:"button",onclick:i},s);return t.length>1?t.map(s=>e(String(s),()=>this.choose({level:s}))):n.length<2?[]:n.map(s=>e(s.label,()=>this.choose({layout:s})))}choose(t){Object.assign(this,t),this.share=1,this.hold()}listen(t){let{curve:n}=this;T(t,(e,s)=>{if(this.handle.focus({preventScroll:!0}),n?.element.contains(e))return this.choose({steps:n.countAt(s.x)}),o=>this.choose({steps:n.countAt(o.x)});if(!this.handle.contains(e))return null;let i=lt(this.figure,this.steps)?.gap??0;return o=>this.choose({steps:this.nearest(i+(o.x-s.x)/this.size)})}),G(this.handle,e=>this.move(-Math.sign(e)),{flat:!0})}move(t){this.choose({steps:Math.min(this.figure.most,Math.max(1,this.steps+t))})}nearest(t){let n=s=>Math.abs((lt(this.figure,s)?.gap??0)-t);return Array.from({length:this.figure.most},(s,i)=>i+1).reduce((s,i)=>n(i)<n(s)?i:s)}use(t){this.kernels=t,this.reader=xo(t,this.figure)}paint(t){let{values:n}=this.figure,e=[Math.min(...n),Math.max(...n)];this.cells.forEach(([s,i],o)=>{let A=It(t.ramps.sequential,n[o],e);p(s,{style:`fill:${dt(A)}`}),p(i,{style:`fill:${kt(A,t)}`})})}playTo(t){let{levels:n,layouts:e,path:s}=this.figure;this.share=t,this.level=$s(n,t),this.layout=$s(e,t),s.length&&(this.steps=$s(s,t))}reveal(t){let n=this.asked?.by==="number"&&this.curve;this.ghost=n&&t?t[0]-1:0,super.reveal(t)}reached(t){return this.read!=null&&ko(t,this.read,this.figure.columns)}found(t){return!this.read||!this.kernels?null:t.check!=="numbers"?bo(t,this.read):[yo(this.kernels,this.figure,this.read.squares)]}lines(){let{read:t,figure:n}=this;return!t||!this.writes?[]:n.shows.includes("maxima")?[this.maximumLine(t)]:n.shows.includes("uncovered")?ic(t,n.columns):n.levels.length>1?[rc(t.squares,this.level,n)]:t.steps?sc(t.steps,n):[]}maximumLine({squares:t}){let{x:n,y:e,size:s,largest:i}=t[this.at],o=this.figure.values[i??0],A=s>1?`columns ${n}–${n+s-1}, rows ${e}–${e+s-1}`:`cell ${n}, ${e}`;return`region ${this.at+1} of ${t.length}, ${A}: largest ${S(o)}`}get at(){let t=this.read?.squares.length??1;return Math.min(t-1,Math.floor(this.share*t))}draw(){let{figure:t,level:n,layout:e,steps:s}=this;this.read=this.reader?.(n,e.variant,s||void 0)??null;let{read:i}=this,o=t.shows.includes("maxima"),A=i&&(this.open||o)?i.squares:[],a=o?this.one(A):A.map((l,c)=>this.squareOf(l,c));t.most&&a.push(...a.splice(1,1));let h=t.shows.includes("uncovered")?Ee(A,A.length?t.columns:0):[];this.squares.replaceChildren(...h.flatMap(l=>this.bareOf(l)),...this.ghosts(),...a),this.curve?.show(this.open?i?.steps?.count??0:0,this.open),this.drawHandle(),this.chips.forEach((l,c)=>{let g=t.levels.length>1?t.levels[c]===n:t.layouts[c]===e;l.setAttribute("aria-pressed",String(g))})}placeOf({x:t,y:n,size:e},s=0){let i=e*this.size-2*s;return{x:this.left+t*this.size+s,y:ct+n*this.size+s,width:i,height:i}}squareOf(t,n){let e=this.steps>Ts?" rv-square-untried":"",s=this.figure.most&&n===1?" rv-square-held":"";return I("rect",{...this.placeOf(t,n%2?ec:0),class:`rv-square${e}${s}`})}one(t){let n=t[this.at];if(!n)return[];let{columns:e}=this.figure,s=n.largest??0,i={x:s%e,y:Math.floor(s/e),size:1};return[I("rect",{...this.placeOf(n),class:"rv-square rv-square-held"}),I("rect",{...this.placeOf(i,1),class:"rv-square-kept"})]}ghosts(){let{ghost:t,reader:n,level:e,layout:s}=this;if(!n||!this.open||!Number.isInteger(t)||t<1||t>2*Ts)return[];let{squares:i}=n(e,s.variant,t);return i.map(o=>I("rect",{...this.placeOf(o,5),class:"rv-square-ghost"}))}bareOf(t){let e={x:this.left+t*this.size,y:ct,width:this.size,height:this.bottom-ct,class:"rv-column-bare"},s=this.numberOf(t);return s.classList.add("rv-column-bare-number"),[I("rect",e),s]}drawHandle(){let t=this.figure.most?this.read?.squares[1]:null;if(!t)return;let n=lt(this.figure,this.steps);this.handle.replaceChildren(I("rect",{...this.placeOf(t),class:"rv-bin-body"})),p(this.handle,{class:"rv-bin-handle","aria-valuenow":S(n?.gap??0),"aria-valuetext":`${Z(this.steps,"step")}, overlap ${y(n?.overlap??0)}`})}},$s=(r,t)=>r[Math.min(r.length-1,Math.floor(t*r.length))];function sc({count:r,gap:t,overlap:n},{rows:e,columns:s}){let[i,o]=[Math.min(e,s),Math.max(e,s)];return[`a step is (${o} − ${i}) / ${r} ${ft(t)} cells`,`overlap 1 − ${y(t).replace("≈ ","")} / ${i} ${ft(n)}`]}function rc(r,t,{rows:n,columns:e}){let[s,i]=["y","x"].map(A=>new Set(r.map(a=>a[A])).size);return`${`⌊2 × ${Math.min(n,e)} / ${t+1}⌋ = ${r[0].size}`} cells a side, ${s} × ${i} = ${Z(r.length,"square")}`}function ic({squares:r},t){let n=Math.max(...r.map(({x:s,size:i})=>s+i-1)),e=Ee(r,t);return[`the last square ends at column ${n}`,`in no square: columns ${e.join(", ")}`]}var ye=340,Fo=.45,ot={top:44,height:44},Ro=36,Qn={gap:20,height:34},Ot=.5,oc=32,Ac=1.25,be=class extends k{constructor(t,n,e){super(t,n,e);let{columns:s,networks:i,path:o,stride:A}=t;this.writes=!0,this.unit=ye/(s+2*Fo),this.mark=o[0][0],this.gap=o[0][1],this.reader=null,this.position=Number.NaN,this.centres=i.map(({layers:c})=>(zt(c,1).at(-1)?.centre??0)/A),this.rulerTop=ot.top+ot.height+i.length*Ro+Qn.gap,this.marks=I("g",{class:"rv-ruler-marks"}),this.ruler=this.makeRuler(),this.answers=I("g");let a=[...this.makeCells(),...this.makeNetworks(),this.ruler,this.marks,this.answers],h=this.rulerTop+Qn.height+(e?40:22),l=this.drawn({name:"Cells and a ruler of positions",width:ye,height:h},a);t.moves&&this.listen(l),this.element=l,this.draw()}xOf(t){return(Fo+t)*this.unit}makeCells(){let{columns:t,stride:n}=this.figure,e=Array.from({length:t},(A,a)=>I("rect",{x:this.xOf(a),y:ot.top,width:this.unit,height:ot.height,class:"rv-cell-box"})),s=Array.from({length:t+1},(A,a)=>{let h=v(this.xOf(a),ot.top-6,String(a*n));return h.classList.add("rv-map-number"),h}),i=ot.top+ot.height/2,o=e.map((A,a)=>I("circle",{cx:this.xOf(a+Ot),cy:i,r:2.5,class:"rv-cell-centre"}));return[...e,...s,...o]}makeNetworks(){let{columns:t,networks:n}=this.figure;return n.flatMap(({title:e},s)=>{let i=ot.top+ot.height+s*Ro+28,o=Array.from({length:t},(a,h)=>I("circle",{cx:this.xOf(h+this.centres[s]),cy:i,r:4.5,class:"rv-network","data-network":s})),A=v(this.xOf(0),i-11,e);return p(A,{"text-anchor":"start"}),[...o,A]})}makeRuler(){let{columns:t,moves:n}=this.figure,e=this.rulerTop,s=I("rect",{x:this.xOf(0)-12,y:e-6,width:(t-1)*this.unit+24,height:Qn.height,rx:4,class:"rv-ruler-back"}),i=Array.from({length:t},(A,a)=>[b(this.xOf(a),e-6,this.xOf(a),e+6),v(this.xOf(a),e+21,String(a))]);if(!n)return I("g",{class:"rv-ruler"},s,...i.flat());let o=N("Ruler of positions; the arrows slide it",[0,Ot],s,...i.flat());return p(o,{class:"rv-ruler rv-bin-handle"}),o}listen(t){T(t,(n,e)=>{if(!this.ruler.contains(n))return null;this.ruler.focus({preventScroll:!0});let s=this.gap;return i=>this.slide(M(s+(i.x-e.x)/this.unit,oc))}),G(this.ruler,n=>this.slide(this.gap+n),{flat:!0,unit:Ac})}slide(t){this.gap=L(t,0,Ot),this.hold()}use(t){this.reader=zr(t,this.figure.stride)}playTo(t){[this.mark,this.gap]=U(this.figure.path,O(t)).map(n=>M(n,pt)),this.setRuler()}reveal(t){super.reveal(t),this.setRuler(),this.draw();let n=t&&this.asked?this.dots(this.asked.right[0],t[0]):[];this.answers.replaceChildren(...n)}setRuler(){this.asked&&(this.gap=this.open?Ot:this.figure.path[0][1])}get missed(){return this.centres.map(t=>(this.gap-t)*this.figure.stride)}reached(t){return Oi(t,{position:this.position,missed:this.missed})}found(){return this.reader&&[this.reader(this.mark,Ot)]}lines(){let{networks:t,stride:n}=this.figure;if(t.length)return t.map(({title:s},i)=>`${s}: ${S(Math.abs(this.missed[i]))} px off`);if(!this.open||Number.isNaN(this.position))return[];let e=this.gap?`${F(this.mark)} / ${n} − ${S(this.gap)}`:`${F(this.mark)} / ${n}`;return[st(e,this.mark/n-this.gap,this.position,this.figure.columns)]}draw(){let{networks:t,stride:n,moves:e}=this.figure;if(this.position=this.reader?.(this.mark,this.gap)??Number.NaN,p(this.ruler,{transform:`translate(${this.gap*this.unit} 0)`}),e){let a=`0 lies ${S(this.gap)} cells from the first edge`;p(this.ruler,{"aria-valuenow":S(this.gap),"aria-valuetext":a})}let[s,i]=[this.xOf(this.mark/n),this.rulerTop-6],o=b(s,ot.top-22,s,i);p(o,{class:"rv-ruler-mark"});let A=v(s,ot.top-26,`${F(this.mark)} px`);A.classList.add("rv-bar-label-now"),this.marks.replaceChildren(...t.length?[]:[o,A,...this.reading(s)],...this.gapMark())}reading(t){if(!this.open||this.asked||Number.isNaN(this.position))return[];let n=v(t,this.rulerTop+Qn.height+16,S(this.position));return n.classList.add("rv-bar-label-now"),[I("circle",{cx:t,cy:this.rulerTop-6,r:6,class:"rv-mark"}),n]}gapMark(){if(!this.gap||!this.open)return[];let t=this.rulerTop-13,n=b(this.xOf(0),t,this.xOf(this.gap),t);p(n,{class:"rv-ruler-gap"});let e=v(this.xOf(this.gap)+6,t+4,this.gap===Ot?"half a cell":"");return p(e,{"text-anchor":"start",class:"rv-stack-name"}),[n,e]}dots(t,n){let e=this.rulerTop-6,s=g=>Math.min(ye-10,Math.max(10,this.xOf(g+Ot))),i=this.rulerTop+Qn.height+16,o=Math.abs(t-n)<1e-9,A=b(s(n),ot.top,s(n),e);p(A,{class:"rv-ruler-ghost"});let a=I("circle",{cx:s(n),cy:e,r:9,class:"rv-ghost"}),h=I("circle",{cx:s(t),cy:e,r:6,class:"rv-scale-right"}),l=F((n+Ot)*this.figure.stride),c=v(s(n),i+18,`yours ${F(n)}${o?"":`, at ${l} px`}`);return p(c,{"text-anchor":s(n)>ye/2?"end":"start"}),[...o?[]:[A],a,h,v(s(t),i,S(t)),c]}};var No=340,Hs=3,ke=24,Et=24,Go=26,ac=26,qs=4,hc=20,De=class extends k{constructor(t,n,e){super(t,n,e);let{layers:s,pixels:i,path:o,lean:A,shows:a}=t;this.writes=a.includes("field"),this.rows=zt(s,i),this.unit=No/(i+2*Hs),this.lit=o[0],this.lean=A[0],this.colours=null,this.groups=this.rows.map((u,f)=>this.makeRow(u,f));let h=this.groups[this.groups.length-1];e?.by==="cell"&&(this.buttons=h.cells.map((u,f)=>this.makeButton(f))),this.marks=I("g",{class:"rv-stack-marks"}),this.ghost=I("g"),this.handle=this.makeHandle();let l="A row of a picture and the layers below it",g=[...this.groups.map(({group:u})=>u),this.marks,this.ghost,...this.buttons,this.handle],d=this.drawn({name:l,width:No,height:this.yOf(this.rows.length)-Go+ac},g);t.moves&&this.listen(d),this.element=d,this.draw()}yOf(t){return ke+t*(Et+Go)}xOf(t,n){return(Hs+n*this.rows[t].step)*this.unit}shift(t){let{step:n,centre:e}=this.rows[t];return this.lean*(e-n/2)*this.unit}makeRow({count:t},n){let e=Array.from({length:t},(i,o)=>this.makeCell(n,o));return{group:I("g",{},...this.paddings(n),...e),cells:e}}makeCell(t,n){let[e,s,i]=[this.xOf(t,n),this.yOf(t),this.rows[t].step*this.unit],o=I("g",{},I("rect",{x:e,y:s,width:i,height:Et,class:"rv-cell-box"}));return t===this.rows.length-1&&o.append(v(e+i/2,s+Et+20,String(n))),o}makeButton(t){let n=this.rows.length-1,[e,s,i]=[this.xOf(n,t),this.yOf(n),this.rows[n].step*this.unit],o=(a,h)=>I("rect",{x:e+1,y:s-a,width:i-2,height:Et+2*a,class:h}),A=[o(3,"rv-cell-right"),o(6,"rv-cell-edge")];return H(I("g",{class:"rv-cell"},o(6,"rv-pick"),...A),`cell ${t}`,()=>this.pick(t))}paddings(t){let n=this.figure.layers[t]?.[2]??0;if(!this.figure.shows.includes("padding"))return[];let{count:e,step:s}=this.rows[t];return Array.from({length:n},(i,o)=>[-1-o,e+o]).flat().map(i=>{let o={x:this.xOf(t,i)+1,y:this.yOf(t)+1};return I("rect",{...o,width:s*this.unit-2,height:Et-2,class:"rv-padding"})})}makeHandle(){if(!this.figure.moves)return I("g");let t=I("rect",{x:-16,y:ke-14,width:32,height:Et+28,class:"rv-sample-reach"}),n=N("Lit pixel; the arrows move it",[0,this.figure.pixels-1],t);return p(n,{class:"rv-sample"}),n}listen(t){Tn(t,this.handle,({x:n})=>this.put(Math.floor(n/this.unit)-Hs)),G(this.handle,n=>this.put(this.lit+Math.round(n)),{flat:!0,unit:hc})}put(t){this.lit=Math.min(this.figure.pixels-1,Math.max(0,t)),this.lean=this.figure.lean[this.figure.lean.length-1],this.hold()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:n,lean:e}=this.figure,s=O(t);[this.lit]=U(n.map(i=>[i]),s).map(Math.round),[this.lean]=U(e.map((i,o)=>[i,o]),s)}reached(t){return Ui(t,this.answers)}found({check:t}){return[t==="field"?this.rows[this.rows.length-1].field:Vt(this.answers)]}lines(){return this.open?[Di(this.figure.layers)]:[]}get answers(){let{layers:t,pixels:n}=this.figure;return Zn(t,n,this.lit)[t.length]}draw(){let{layers:t,pixels:n}=this.figure,e=Zn(t,n,this.lit);this.groups.forEach(({group:s,cells:i},o)=>{p(s,{transform:this.lean?`translate(${this.shift(o)} 0)`:null}),this.colour(i,o&&!this.open?null:e[o])}),p(this.handle,{transform:`translate(${this.xOf(0,this.lit+.5)} 0)`}),p(this.handle,{"aria-valuenow":this.lit,"aria-valuetext":`pixel ${this.lit}`}),this.marks.replaceChildren(...this.open?this.fieldMarks(e):[],...this.names(),...this.pixelNames())}colour(t,n){let e=Math.max(...n??[]);t.forEach((s,i)=>{let o=n&&this.colours&&It(this.colours.ramps.sequential,n[i],[0,e]);p(s.firstElementChild,{style:o?`fill:${dt(o)}`:null})})}pixelNames(){let{pixels:t}=this.figure,n=ke-8,e=Array.from({length:Math.ceil(t/qs)},(i,o)=>o*qs).filter(i=>Math.abs(i-this.lit)>qs).map(i=>v(this.xOf(0,i+.5),n,String(i)));for(let i of e)p(i,{class:"rv-map-number"});let s=v(Math.max(20,this.xOf(0,this.lit+.5)),n,`pixel ${this.lit}`);return p(s,{class:"rv-bar-label-now"}),[...e,s]}names(){let t=this.xOf(0,0),n=this.figure.shows.includes("padding"),e=this.figure.layers.map(([s,i,o],A)=>{let a=[`kernel ${s}`];return i>1&&a.push(`stride ${i}`),n&&a.push(`padding ${o}`),v(t,this.yOf(A)+Et+17,a.join(", "))});for(let s of e)p(s,{"text-anchor":"start",class:"rv-stack-name"});return e}fieldMarks(t){let{layers:n,shows:e}=this.figure,s=n.length,i=Vt(t[s]);if(this.buttons.length)return[];if(!e.includes("field"))return[this.spanMark(s,[i,i],"rv-most")];let o=ps(n,i);return[...o.slice(1).flatMap((a,h)=>[0,1].map(l=>{let[c,g]=[this.endsOf(h,o[h])[l],this.endsOf(h+1,a)[l]],d=b(c,this.yOf(h)+Et,g,this.yOf(h+1));return p(d,{class:"rv-field-side"}),d})),...o.map((a,h)=>this.spanMark(h,a,h===s?"rv-most":"rv-field"))]}endsOf(t,[n,e]){return[n,e+1].map(s=>this.xOf(t,s)+this.shift(t))}spanMark(t,n,e){let[s,i]=this.endsOf(t,n);return I("rect",{x:s,y:this.yOf(t),width:i-s,height:Et,class:e})}reveal(t){super.reveal(t);let n=this.asked?.check==="field"&&t?.[0];if(!n)return this.ghost.replaceChildren();let e=Zn(this.figure.layers,this.figure.pixels,this.lit),[s,i]=this.endsOf(0,ps(this.figure.layers,Vt(e[e.length-1]))[0]),o=n*this.unit,A=I("rect",{x:(s+i-o)/2,y:ke-3,width:o,height:Et+6,class:"rv-ghost"});this.ghost.replaceChildren(A)}};var Ys="ABCDEF",lc=20,cc=10,Se=92,Uo=8,Me=class extends k{constructor(t,n,e){super(t,n,e);let{readers:s,shows:i,path:o}=t;if(this.writes=i.includes("numbers"),this.fans=i.includes("fan"),this.numbers=o[0]??null,this.chosen=0,this.read=null,this.boxes=[],this.answer=null,this.scene=I("g"),this.names=I("g",{class:"rv-turn-names"}),this.letters=this.fans?s.map((A,a)=>this.makeLetter(a)):[],this.buttons=this.fans&&e?this.letters:[],this.handle=t.moves?N("Bow of the box; the arrows turn it",[-180,180],Mt(this.fans?"rv-turn-grip":"rv-bin-corner")):I("g"),this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.legend=m("ul",{class:"rv-turn-legend"},...this.makeLegend()),this.element=m("div",{class:"rv-turn-figure"},this.drawing,this.legend),this.chips.length){let A={class:"rv-ratios",role:"group","aria-label":"Version"};this.element.append(m("div",A,...this.chips))}this.draw()}makeDrawing(){let{width:t,height:n,stride:e,moves:s}=this.figure,i=I("rect",{width:t,height:n,class:"rv-water"}),o=[];for(let c=e;e>=Uo&&c<t;c+=e)o.push(b(c,0,c,n));for(let c=e;e>=Uo&&c<n;c+=e)o.push(b(0,c,t,c));let A=I("g",{class:"rv-turn-grid"},...o),h=[I("svg",{width:t,height:n},i,A,this.scene),this.names,...this.letters,this.handle],l=this.drawn({name:"A picture with rotated boxes",width:t,height:n},h);return s&&this.listen(l),l}makeLetter(t){let n=(o,A)=>I("circle",{r:o,class:A}),e=v(0,4.5,Ys[t]),s=[n(11,"rv-turn-letter"),n(13,"rv-cell-right"),n(13,"rv-cell-edge"),e],i=I("g",{"data-reader":t},...s);return this.asked?(p(i,{class:"rv-cell"}),H(i,`box ${Ys[t]}`,()=>this.pick(t))):i}makeLegend(){return this.fans?this.figure.readers.map(({title:t,turn:n,offset:e,fields:s},i)=>{let o=Math.abs(n)===1?"degrees":"radians",A=[e?"":"no shift",s[2]==="h"?"h first":""].filter(Boolean),a=[`${o} ${n>0?"↺":"↻"}`,...A].join(", "),h=m("b",{"data-reader":String(i)},m("span",{},Ys[i]));return m("li",{},h,m("span",{},t),m("small",{},a))}):[]}makeChips(){return this.figure.readers.filter(({writes:n})=>n.length).map(({title:n},e)=>m("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(e)},n))}choose(t){this.chosen=t,this.hold()}listen(t){T(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),e=>{let s=this.boxes[0];s&&this.turnTo(Math.round(Math.atan2(s.y-e.y,e.x-s.x)*180/Math.PI))}):null),G(this.handle,(n,e)=>this.turnTo((this.numbers?.[4]??0)+n-e),{unit:lc})}turnTo(t){if(!this.numbers)return;let n=t-360*Math.round(t/360);this.numbers=[...this.numbers.slice(0,4),Number(n.toFixed(6))],this.hold()}use(t){this.read=zi(t,this.figure)}playTo(t){let{path:n,readers:e}=this.figure;n.length?this.numbers=U(n,O(t)).map(s=>M(s,cc)):this.chosen=Math.min(e.length-1,Math.floor(t*e.length))}reveal(t){this.answer=t,super.reveal(t)}reached(t){let{boxes:n,written:e}=this;return n.length>0&&Xi(t,{boxes:n,written:e,boat:this.figure.boat[4]})}found(t){return this.read&&Vi(t,this.figure,this.read)}get written(){let{writes:t}=this.figure.readers[this.chosen];return t.length?t:this.numbers}lines(){let{written:t,writes:n}=this;return n&&t?[Wi(this.figure.readers[this.chosen].fields,t)]:[]}draw(){let{figure:t,read:n,written:e}=this,s=this.fans?t.readers:[t.readers[this.chosen]];this.boxes=n&&e?s.map(A=>n(A,e)):[];let i=Wt(t.boat),o=t.shows.includes("arc")?this.arcOf(i):[];this.scene.replaceChildren(...this.fans?[]:[re(i)],...o,...this.drawnBoxes()),this.names.replaceChildren(...t.shows.includes("sides")?this.sideNames():[]),this.drawLetters(),this.drawHandle(),an(this.legend,!this.fans||!this.open),this.chips.forEach((A,a)=>{A.setAttribute("aria-pressed",String(a===this.chosen))})}drawnBoxes(){let{asked:t,answer:n,open:e,figure:s}=this;return this.fans?this.boxes.flatMap((o,A)=>o?[this.fannedBox(o,A)]:[]):t?!e||!n?[]:[[n,"rv-turn-ghost"],[t.right,"rv-turn-right"]].flatMap(([o,A])=>{let a=this.read?.(s.readers[0],this.completed(o));return a?[jt(a,A)]:[]}):this.boxes.flatMap(o=>o?[jt(o,"rv-turn-now")]:[])}fannedBox(t,n){let e=this.open&&this.asked?.right.includes(n)?" rv-turn-right":"",s=!e&&this.open&&this.answer?.includes(n)?" rv-turn-ghost":"",i=jt(t,`rv-turn-fan${e}${s}`),o=t.width/2+this.figure.readers[n].beyond;return i.append(I("path",{d:`M${t.width/2} 0L${o} 0`,class:"rv-turn-leader"})),p(i,{"data-reader":n}),this.asked&&i.addEventListener("click",()=>this.pick(n)),i}completed(t){let{boat:n,readers:e}=this.figure,[s,i,o,A]=n,a=e[0].fields[2]==="h"?[A,o]:[o,A];return t.length===1?[s,i,...a,t[0]]:t}arcOf(t){let n=se(t),e={...t,cosine:1,sine:0},s=Wt([t.x,t.y,0,0,n/2]),i=X(s,Se+22,0),o=X(t,Se,0),A={x:-Math.sign(n)*t.sine,y:-Math.sign(n)*t.cosine},a=b(t.x,t.y,X(e,Se+12,0).x,t.y);p(a,{class:"rv-arc-level"});let h=v(i.x,i.y+4,`${y(Math.abs(n))}°`);return p(h,{class:"rv-arc-label"}),[a,ie(t,Se,n),Ut(o,A,"rv-arc-tip"),h]}sideNames(){let[t]=this.boxes;return t?["width","height"].map(e=>{let s=_i(t,e,16);return v(s.x,s.y+4,`${e[0]} ${y(t[e],200)}`)}):[]}drawLetters(){this.letters.forEach((t,n)=>{let e=this.boxes[n];if(p(t,{visibility:e?null:"hidden"}),!e)return;let{x:s,y:i}=X(e,e.width/2+this.figure.readers[n].beyond,0);p(t,{transform:`translate(${s} ${i})`})})}drawHandle(){let[t]=this.boxes;if(!this.figure.moves||!t)return;let n=this.fans?this.figure.readers[0].beyond:0;Ft(this.handle,X(t,t.width/2+n,0));let e=this.numbers?.[4]??0,s={"aria-valuenow":e,"aria-valuetext":`angle ${y(e,200)}`};p(this.handle,{class:"rv-bin-handle",...s})}};function Bt(r){let t=zs(r),[n,e,s]=[[0,0],[1,1],[0,1]].map(([A,a])=>gc(r,t,A,a)),[i,o]=[(n+e)/2,Math.hypot((n-e)/2,s)];return{centre:t,long:Math.sqrt(i+o),wide:Math.sqrt(Math.max(0,i-o)),angle:Math.atan2(2*s,n-e)/2}}function Oo(r,t=r.length?Bt(r).angle:0){if(!r.length)return i=>i;let n=Jo(t),e=zs(r),s=Ps(r,t);return i=>{let o=i.map((A,a)=>A-e[a]);return n.map((A,a)=>hn(A,o)/s[a])}}function Ps(r,t){let n=zs(r);return Jo(t).map(e=>{let s=r.map(i=>hn(e,i.map((o,A)=>o-n[A])));return Math.sqrt(s.reduce((i,o)=>i+o*o,0)/s.length)})}var Re=({long:r,wide:t})=>r/t,Fe=(r,t)=>hn(r,t)/(Math.hypot(...r)*Math.hypot(...t));function Lo({kind:r,margin:t},n,[e,s,i]){return r==="circle"?Re(Bt(n))-1<=t:r==="outranked"&&Fe(e,i)>Fe(e,s)}var Jo=r=>[[Math.cos(r),Math.sin(r)],[-Math.sin(r),Math.cos(r)]],zs=r=>[0,1].map(t=>r.reduce((n,e)=>n+e[t],0)/r.length),gc=(r,t,n,e)=>r.reduce((s,i)=>s+(i[n]-t[n])*(i[e]-t[e]),0)/r.length;var[Ws,Ko]=[340,12],Vs=(Ws-Ko)/2,Ic=2.4,dc=20,uc=.06,Xs=3,js=[["query","query"],["same","same place"],["other","another one"]],Ne=class extends k{constructor(t,n,e){super(t,n,e);let{vectors:s,learnt:i,path:o,marks:A}=t;this.writes=!0,this.learnt=i[0],this.angle=o[0]??null,this.ghost=null;let a=1.08*Math.max(...s.flat(),...A.flat());this.before=new Nt({x:0,side:Vs,low:-uc*a,high:a,title:"as they are"}),this.after=new Nt({x:Vs+Ko,side:Vs,low:-Xs,high:Xs,title:"whitened"});let h=e?.wrong.map(({values:C})=>C[0])??[];this.scale=e?.by==="number"?V({values:[0,...h]},Ws):null;let l=I("circle",{r:14,class:"rv-sample-reach"}),c=I("circle",{r:7,class:"rv-sample-dot"});this.handle=o.length?N("Line; the arrows turn it",[0,180],l,c):I("g"),p(this.handle,{class:"rv-sample"});let g="Vectors of two channels, as they are and whitened",d=[this.before.element,this.after.element,this.handle],u={name:g,width:Ws,height:this.before.height+4},f=this.drawn(u,d,A.length?fc():this.scale);if(o.length&&this.listen(f),this.chips=i.length>1?i.map(C=>this.chip(C)):[],this.element=m("div",{class:"rv-whitening-figure"},f),this.chips.length){let C={class:"rv-ratios",role:"group","aria-label":"learnt from"};this.element.append(m("div",C,m("span",{},"learnt from"),...this.chips))}this.draw()}chip(t){return m("button",{class:"rv-chip",type:"button",onclick:()=>{this.learnt=t,this.hold()}},t.label)}listen(t){T(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),e=>{let[s,i]=this.before.vectorAt(e),[o,A]=Bt(this.figure.vectors).centre;this.turn(180*Math.atan2(i-A,s-o)/Math.PI)}):null),G(this.handle,(n,e)=>this.turn((this.angle??0)-n-e),{unit:dc})}turn(t){this.angle=(Math.round(t)%360+360)%360,this.hold()}playTo(t){let{learnt:n,path:e}=this.figure;this.learnt=n[Math.min(n.length-1,Math.floor(t*n.length))],e.length&&([this.angle]=U(e.map(s=>[s]),O(t)))}reveal(t){this.ghost=t?.[0]??null,super.reveal(t)}get whitening(){return Oo(this.learnt.vectors,this.angle==null?void 0:Math.PI*this.angle/180)}reached(t){let{whitening:n,figure:e}=this;return Lo(t,e.vectors.map(n),e.marks.map(n))}found(){return[Re(Bt(this.figure.vectors.map(this.whitening)))]}lines(){let{figure:t,angle:n,whitening:e}=this,s=Bt(t.vectors.map(e)),i=n==null?[]:pc(Ps(t.vectors,Math.PI*n/180)),o=this.open?[`length / width of the ellipse ${ft(Re(s))}`]:[];if(!t.marks.length)return[...i,...o];let[A,a,h]=t.marks.map(e),l=[a,h].map(c=>ft(Fe(A,c)));return[`cosine of query and same place ${l[0]}`,`cosine of query and another ${l[1]}`,...o]}draw(){let{figure:t,before:n,after:e,whitening:s,learnt:i}=this,o=Bt(t.vectors);n.drawn.replaceChildren(...t.vectors.map(l=>n.dot(l,"rv-cloud-dot")),n.ellipse(o,"rv-cloud-ellipse"),...this.line(n,o),...this.arrows(n,t.marks));let A=t.vectors.map(s),a=t.marks.map(s),h=2*Bt(A).long;this.span(i.vectors.length?[h,...[...A,...a].flat()]:null),e.drawn.replaceChildren(...this.open?this.whitened(A,a):[e.cover()]),this.drawHandle(o),this.chips.forEach((l,c)=>{l.setAttribute("aria-pressed",String(t.learnt[c]===i))})}span(t){let n=Math.max(Xs,Math.ceil(1.05*Math.max(...(t??[]).map(Math.abs))));t?this.after.span(-n,n):this.after.span(this.before.low,this.before.high),this.after.title.textContent=t?"whitened":"not whitened"}whitened(t,n){let{after:e,ghost:s}=this,i=Bt(t),o=s==null?[]:[e.ellipse({...i,long:s*i.wide},"rv-ghost")];return[...t.map(A=>e.dot(A,"rv-cloud-dot")),e.ellipse(i,"rv-cloud-ellipse"),...this.line(e,Bt(this.figure.vectors),this.whitening),...o,...this.arrows(e,n)]}arrows(t,n){return[...js.keys()].reverse().filter(e=>n[e]).map(e=>t.arrow(n[e],`rv-vector-${js[e][0]}`))}line(t,n,e=s=>s){let[s,i]=[-1,1].map(A=>t.at(e(this.endOf(n,A))));if(this.angle==null&&!this.asked)return[];let o=b(s.x,s.y,i.x,i.y);return p(o,{class:"rv-direction"}),[o]}endOf({centre:t,long:n,angle:e},s){let i=this.angle==null?e:Math.PI*this.angle/180,o=s*Ic*n;return[t[0]+o*Math.cos(i),t[1]+o*Math.sin(i)]}drawHandle(t){if(this.angle==null)return;let{x:n,y:e}=this.before.outside(this.endOf(t,1)),s=Math.round(this.angle);p(this.handle,{transform:`translate(${n} ${e})`}),p(this.handle,{"aria-valuenow":s%180,"aria-valuetext":`${s}°`})}},pc=([r,t])=>[`spread along the line ${ft(r)}, across it ${ft(t)}`];function fc(){let r=js.map(([t,n],e)=>{let s=12+e*112,i=v(s+12,20,n);return p(i,{"text-anchor":"start"}),I("g",{class:`rv-vector-${t}`},I("circle",{cx:s,cy:16,r:5}),i)});return{element:I("g",{class:"rv-vector-legend"},...r),height:26}}var Cc={cells:(...r)=>new ee(...r),bin:(...r)=>new ne(...r),pool:(...r)=>new me(...r),pyramid:(...r)=>new ve(...r),backward:(...r)=>new _n(...r),stack:(...r)=>new De(...r),ruler:(...r)=>new be(...r),regions:(...r)=>new xe(...r),turn:(...r)=>new Me(...r),flip:(...r)=>new oe(...r),lever:(...r)=>new Ae(...r),arrows:(...r)=>new zn(...r),pairs:(...r)=>new Ce(...r),whitening:(...r)=>new Ne(...r),thread:(...r)=>new le(...r),memory:(...r)=>new ce(...r),order:(...r)=>new Ie(...r),race:(...r)=>new Qe(...r)},To=(r,t,n)=>Cc[r.kind](r,t,n);var En=32,mc=4,wc=.9,vc=[.1,.4],$o={cells:({point:{x:r,y:t}})=>({boxes:Ge([r-.5,t-.5,r+.5,t+.5])}),bin:({edges:[r,t,n,e],ratio:s,figure:i})=>{if(s>mc)return null;let o=i.rows>1?[r,t,n,e]:[r,-.5,n,.5];return{boxes:Ge(o),samples:String(s)}},pool:({edges:[r,t]})=>{let[n,e]=vc;return{boxes:Ge([r-.5,n-.5,t-.5,e-.5])}},ruler:({asked:r,mark:t,gap:n,figure:{stride:e}})=>{let s=[t,e/2,e,e,0].join(",");return r||n===.5?{boxes:s,aligned:"true"}:n===0?{boxes:s,aligned:"false"}:null},backward:({edges:r,read:t})=>({boxes:Ge(r),paint:`0:${Number((t?.upstream??1).toPrecision(6))}`}),turn:({figure:r,numbers:t})=>({boxes:(r.moves&&t?t:r.boat).join(",")}),lever:({box:[r,t,n,e,s]})=>({boxes:[(r+.5)*En,(t+.5)*En,n*En,e*En,s].map(tt).join(",")}),regions:({figure:r,level:t,layout:n,steps:e})=>{let s=e?lt(r,e)?.overlap??0:null;if(s!=null&&(s<-1e-9||s>wc))return null;let i=s==null?"":String(tt(Math.max(0,s)));return{levels:t?String(t):"",variant:n.variant,overlap:i}},thread:({thread:r,sizes:t})=>({channel:String(wt(r,t)[1])}),pairs:({off:[r]})=>({off:[...r].sort((t,n)=>t-n).join(",")})};function _s({page:r,address:t},n){let e=$o[n.figure.kind]?.(n)??($o[n.figure.kind]?null:{});if(!e)return null;let s=new URLSearchParams(t);for(let[i,o]of Object.entries(e))o?s.set(i,o):s.delete(i);return`${r}?${s}`}function Ho(r,t){let n=m("a",{class:"rv-way-out",href:`${r.page}?${r.address}`,target:"_blank",rel:"noopener"},`Open in ${r.title} ↗`),e=()=>{let s=_s(r,t);s&&n.setAttribute("href",s)};for(let s of["pointerenter","pointerdown","focus","click"])n.addEventListener(s,e);return n}function Ge(r){let[t,n,e,s]=r.map(i=>(i+.5)*En);return[(t+e)/2,(n+s)/2,e-t,s-n,0].map(tt).join(",")}var Ue=class{constructor(t,n,e,s,i){this.step=t,this.heard=e,this.answer=null,this.done=!1;let o={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=To(t.figure,o,t.question);let{answered:A,redraw:a}=e;this.question=t.question?_r(t.question,this.drawing,{answered:A,redraw:a}):null,this.tick=m("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=m("h3",{tabindex:"-1"},`${n+1} · ${t.title}`,this.tick),this.goal=m("p",{class:"rv-goal",role:"status"}),this.sums=m("div",{class:"rv-sums"}),an(this.sums,!this.drawing.writes),this.link=i,this.way=i?Ho(i,this.drawing):null;let h=t.words.map(c=>m("p",{},...Lr(c,s))),l=this.question?.element??(t.goal?this.goal:null);this.element=m("section",{class:"rv-step","data-step":t.id,"aria-label":`Step ${n+1}: ${t.title}`},m("div",{class:"rv-step-words"},this.title,...h,l),m("div",{class:"rv-step-figure"},this.drawing.element,this.sums,this.way)),this.write()}moved(){this.write(),this.tellGoal(),this.heard.touched();let{goal:t}=this.step;t&&this.drawing.reached(t)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}tellGoal(){let{goal:t}=this.step;if(!t)return;let n=this.done&&this.drawing.holds(t);this.goal.toggleAttribute("data-seen",n),R(this.goal,n?`✓ ${t.done}`:`Your turn: ${t.asks}`)}take(t){this.drawing.take(t),this.write()}paint(t){this.drawing.paint(t)}play(t,n){this.drawing.play(t,n),this.tellGoal(),this.write()}write(){if(this.link&&this.way&&an(this.way,!this.drawing.open||_s(this.link,this.drawing)==null),this.sums.hidden)return;let t=this.drawing.lines();for(;this.sums.childElementCount>t.length;)this.sums.lastElementChild?.remove();t.forEach((n,e)=>{let s=this.sums.children[e]??this.sums.appendChild(m("code",{}));R(s,n)})}show(t,n){this.element.toggleAttribute("data-done",t),this.done=t,this.tellGoal(),n!==this.answer&&this.question?.show(n),this.answer=n,this.write()}};var Qc=300,Ec=.75,Bc="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",xc="-45% 0px -50% 0px";function Yo(r){let t=new Zs(r);return{element:t.element,topics:[],update:()=>t.update(),destroy:()=>t.destroy()}}var qo=["wheel","touchmove","keydown","pointerdown"],yc=new Set(["ArrowUp","ArrowDown","PageUp","PageDown","Home","End"," "]),bc=({clientX:r},t)=>t instanceof Element&&r>=t.getBoundingClientRect().left+t.clientWidth,Zs=class{constructor({scope:t,colours:n,part:e}){this.scope=t,this.colours=n,this.part=e,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new Un(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.bar=Gr({go:s=>this.go(s),toggle:()=>this.toggle(),seek:s=>this.seek(s)}),this.heading=m("h2",{}),this.note=m("p",{class:"rv-lesson-note",role:"status"}),this.steps=m("div",{class:"rv-steps"}),this.element=m("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.projector=new Ln(this.element,s=>this.go((this.progress?.step??0)+s)),this.onKey=this.onKey.bind(this),this.onResize=this.onResize.bind(this),this.onScroll=this.onScroll.bind(this),this.width=innerWidth,document.addEventListener("keydown",this.onKey),addEventListener("resize",this.onResize);for(let s of qo)addEventListener(s,this.onScroll,{passive:!0});this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:xc}),Nr().then(s=>this.takeKernels(s),s=>R(this.note,`${s.message} So this lesson shows no numbers here.`))}update(){let t=this.part();if(t?.kind!=="learn")return;let{given:n}=this;this.given=t,this.projector.turn(t.projected),!this.progress||n?.lesson.id!==t.lesson.id||n.rev!==t.rev?(this.progress=new On(t),this.build(this.progress),this.arrive()):n.lesson.seed!==t.lesson.seed&&t.lesson.seed===this.progress.seed&&(this.progress.takeNumbers(t.lesson),this.build(this.progress));for(let e of this.sections)e.paint(this.colours())}build({lesson:t}){let n=new Set;this.observer.disconnect(),R(this.heading,t.title),this.sections=t.steps.map((e,s)=>{let i={completed:()=>this.complete(s),touched:()=>this.touch(s),answered:A=>this.answer(s,A),redraw:()=>this.redraw()},o=this.given?.links.find(({step:A})=>A===e.id);return new Ue(e,s,i,n,o)}),this.steps.replaceChildren(...this.sections.map(({element:e})=>e)),this.bar.take(t),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:e}of this.sections)this.observer.observe(e)}takeKernels(t){this.kernels=t;for(let n of this.sections)n.take(t);this.show()}arrive(){let t=this.progress?.step??0;this.begin(),t&&(this.goal=t,requestAnimationFrame(()=>this.bring(t,"auto")))}show(){let{progress:t}=this;if(!t)return;let{lesson:n,step:e,done:s,answers:i}=t;this.bar.show(n,e,s),this.sections.forEach((o,A)=>{let{id:a}=n.steps[A];o.show(s.has(a),i.get(a)??null),o.element.toggleAttribute("data-current",A===e)}),this.projector.show(n,e)}go(t){let{progress:n}=this;!n||t<0||t>=this.sections.length||(this.goal=t,this.enter(t),this.bring(t,this.still.matches?"auto":"smooth"),this.sections[t].title.focus({preventScroll:!0}))}bring(t,n){if(this.projector.on)return;let{element:e}=this.sections[t],s=e.offsetHeight<Ec*innerHeight;e.scrollIntoView({block:s?"center":"start",behavior:n})}enter(t){let{progress:n}=this;!n||t===n.step||(n.step=t,this.show(),this.begin(),this.tell("view"))}looked(t){let n=t.filter(s=>s.isIntersecting),e=this.sections.findIndex(({element:s})=>n.some(({target:i})=>i===s));e<0||this.goal<0&&this.enter(e)}onKey(t){if(t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey)return;let n=this.projector.on&&Jn.has(t.key);if(!n&&kc(t.composedPath(),this.element))return;let e=this.progress?.step??0;if(t.key==="ArrowRight"||t.key==="n")this.go(e+1);else if(t.key==="ArrowLeft"||t.key==="b")this.go(e-1);else if(t.key==="k")this.toggle();else if(n&&t.key==="PageDown")this.go(e+1);else if(n&&t.key==="PageUp")this.go(e-1);else if(n)this.projector.leave();else return;t.preventDefault()}onScroll(t){if(t instanceof KeyboardEvent&&(t.defaultPrevented||!yc.has(t.key)))return;let[e]=t.composedPath();t.type==="pointerdown"&&!bc(t,e)||(this.goal=-1)}onResize(){let{progress:t}=this;this.projector.fit(!0),!(!t||this.width===innerWidth)&&(this.width=innerWidth,this.goal=t.step,this.bring(t.step,"auto"))}touch(t){this.goal=t,this.enter(t),this.clock.seek(1),this.bar.tell(1,!1)}complete(t){let{progress:n}=this;n?.complete(n.lesson.steps[t].id)&&(this.show(),this.tell("commit"))}answer(t,n){let{progress:e}=this;if(!e)return;e.answers.set(e.lesson.steps[t].id,n),this.enter(t),this.show(),this.sections[t].question?.element.dataset.state==="right"&&e.complete(e.lesson.steps[t].id),this.show(),this.tell("commit")}redraw(){let{progress:t,given:n}=this;!t||!n||(t.redraw((t.seed+1)%(n.last+1)),this.show(),this.tell("commit"))}begin(){let t=this.progress?.lesson.steps[this.progress.step];t&&(this.clock.begin(t.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let t=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),t&&this.current?.play(0,!0),this.run()}seek(t){this.clock.seek(t),this.current?.play(t,!0),this.bar.tell(t,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(t=>this.tick(t)))}tick(t){this.frame=0;let n=this.clock.pass(Math.max(0,t-this.last));this.last=t,this.current?.play(n),this.bar.tell(n,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(e=>this.tick(e)))}tell(t){clearTimeout(this.timer);let n=()=>this.progress&&this.scope.choose(this.progress.choice,t);t==="commit"?n():this.timer=setTimeout(n,Qc)}destroy(){this.projector.turn(!1),clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey),removeEventListener("resize",this.onResize);for(let t of qo)removeEventListener(t,this.onScroll)}};function kc(r,t){let[n]=r;return n instanceof Element?n.matches(r.includes(t)?"input":Bc):!1}var Oe=class{constructor(t,n,e){this.part=t,this.links=e,this.questions=n,this.lessons=new Map}lesson(t){let n=this.lessons.get(t);if(n)return n;let e=new Map(this.questions[t].map(o=>[o.id,o])),{lesson:s}=this.part,i={...s,seed:t,steps:s.steps.map(o=>e.get(o.id)??o)};return this.lessons.set(t,i),i}read(t,n){let e=new URLSearchParams(t.slice(0,4096)),s=new Set(this.part.lesson.steps.map(({id:l})=>l)),i=Number(e.get("seed")??0),o=this.lesson(Number.isInteger(i)&&this.questions[i]?i:0),A=e.get("step")??"",a=(e.get("done")??"").split(",").filter(l=>s.has(l)),h=(e.get("answers")??"").split(";").flatMap(l=>{let[c,g]=l.split(":"),d=(g??"").split(",").map(Number);return s.has(c)&&g&&d.every(Number.isFinite)?[{step:c,values:d}]:[]});return{...this.part,lesson:o,links:this.links[o.seed],step:s.has(A)?A:o.steps[0].id,done:a,answers:h,rev:n}}take(t,n){let{step:e,seed:s,done:i,answers:o}=t,A=o.map(({step:l,values:c})=>`${l}:${c.map(g=>Number(g.toPrecision(6))).join(",")}`),a=Object.entries({step:e,seed:s?String(s):"",done:i.join(","),answers:A.join(";")}),h=new URLSearchParams(a.filter(([,l])=>l)).toString();return{text:h,page:this.read(h,n)}}};var Po="learn";async function Sc(r,t){let{part:n,questions:e,links:s}=await Mc(t),i=m("div",{class:"rv-root rv-cards"});r.append(i),document.adoptedStyleSheets=xr.map(c=>{let g=new CSSStyleSheet;return g.replaceSync(c),g});let o=Br(Po),A=new xn(i,o,{lesson:Yo}),a=new Oe(n,e,s),h=0,l=c=>{A.setTheme();let g={canvas:Po,show:["lesson"],columns:1,reading:null};A.update({...g,page:c,voice:null,role:"cards",version:4})};o.send=()=>{let{text:c,page:g}=a.take(o.choice??{},h);location.hash.slice(1)!==c&&history.replaceState(null,"",`#${c}`),l(g)},addEventListener("hashchange",()=>{h+=1,l(a.read(location.hash.slice(1),h))}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>A.setTheme()),l(a.read(location.hash.slice(1),h))}function Mc(r){let t=new Blob([Gn(r)]).stream();return new Response(t.pipeThrough(new DecompressionStream("deflate"))).json()}return Zo(Fc);})();
