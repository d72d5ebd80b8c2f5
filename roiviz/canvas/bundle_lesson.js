// Made by `make bundle` from sources 2b534f143bf92fc1; not to be edited.
var roiviz=(()=>{var Xn=Object.defineProperty;var Ea=Object.getOwnPropertyDescriptor;var Sa=Object.getOwnPropertyNames;var za=Object.prototype.hasOwnProperty;var Na=(r,t)=>{for(var e in t)Xn(r,e,{get:t[e],enumerable:!0})},Ta=(r,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Sa(t))!za.call(r,s)&&s!==e&&Xn(r,s,{get:()=>t[s],enumerable:!(n=Ea(t,s))||n.enumerable});return r};var La=r=>Ta(Xn({},"__esModule",{value:!0}),r);var Hu={};Na(Hu,{playLesson:()=>Du});function Jn(r){let t=r.map(_n),e=new Uint8ClampedArray(256*3);if(t.length<2)return e;for(let n=0;n<256;n+=1){let s=n/255*(t.length-1),o=Math.min(Math.floor(s),t.length-2);for(let i=0;i<3;i+=1)e[3*n+i]=t[o][i]+(t[o+1][i]-t[o][i])*(s-o)}return e}function _n(r){if(r.startsWith("#")){let s=r.length<7?[...r.slice(1,4)].map(i=>i+i).join(""):r.slice(1,7),o=Number.parseInt(s,16);return[o>>16,o>>8&255,o&255]}let[t,e,n]=r.match(/[\d.]+/g)??["255","255","255"];return[Number(t),Number(e),Number(n)]}function ts([r,t,e]){return .2126*Qn(r)+.7152*Qn(t)+.0722*Qn(e)}var Qn=r=>r/255<=.04045?r/255/12.92:((r/255+.055)/1.055)**2.4;function Pa(r,[t,e]){let n=Ra(t,e)?e===0?0:.5:(r-t)/(e-t);return Math.max(0,Math.min(255,Math.round(n*255)))||0}var Ra=(r,t)=>t-r<=2e-6*Math.max(Math.abs(r),Math.abs(t));function gt(r,t,e){let n=3*Pa(t,e);return[r[n],r[n+1],r[n+2]]}var ut=([r,t,e])=>`rgb(${r} ${t} ${e})`,It=(r,t)=>ts(r)>.19?t.casing:t.mark;var Ia=.4,ja=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","set-0","set-1","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],$a=["tiny","small","note"],es=["beforeprint","afterprint"],ns=!1;for(let r of es)globalThis.addEventListener?.(r,({type:t})=>Ca(t));function Ca(r){ns=r==="beforeprint"}function mr(r){let t=()=>r(ns);for(let e of es)globalThis.addEventListener?.(e,t);return()=>{for(let e of es)globalThis.removeEventListener?.(e,t)}}function Da(r,t=()=>""){if(ns)return"light";let e=t(r);if(e)return ts(_n(e))<Ia?"dark":"light";let{theme:n}=document.documentElement.dataset;return n==="light"||n==="dark"?n:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function Ha(r){let t=getComputedStyle(r),e=o=>t.getPropertyValue(`--rv-${o}`).trim(),n=o=>e(o).split(",").map(i=>i.trim()).filter(Boolean);return{...Object.fromEntries(ja.map(o=>[o,e(o)])),font:t.fontFamily,mono:e("mono")||"monospace",sizes:Object.fromEntries($a.map(o=>[o,e(`size-${o}`)])),categorical:n("categorical"),ramps:{sequential:Jn(n("sequential")),diverging:Jn(n("diverging"))}}}var Le=class{constructor(t,e){this.root=t,this.groundOf=e,this.colours=null}follow(){let t=Da(this.root,this.groundOf);return this.root.dataset.theme===t&&this.colours?!1:(this.root.dataset.theme=t,this.colours=Ha(this.root),!0)}};var Fa=["scene","focus","feed","boxes","fresh","answers"],Pe=class{constructor(t,e,n,s){this.root=t,this.scope=e,this.registry=n,this.theme=new Le(t,s),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=Fa.map(o=>e.on(o,()=>this.changed(o))),this.offs.push(mr(()=>this.print()))}update({columns:t,show:e,reading:n,page:s}){this.part=s,this.root.style.setProperty("--rv-columns",String(t??"")),this.root.toggleAttribute("data-columns",!!t),n===this.reading&&e.join()===[...this.cards.keys()].join()||this.show(e,n),this.all()}show(t,e){let n=t.filter(o=>!Object.hasOwn(this.registry,o));if(n.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${n.join(", ")}`);this.clear(),this.reading=e;let s={scope:this.scope,reading:e,colours:()=>this.theme.colours,part:()=>this.part};for(let o of t){let i=this.registry[o](s);i.element.dataset.card=o,this.cards.set(o,i),i.watch&&this.watch(o,i.watch)}this.root.replaceChildren(...[...this.cards.values()].map(o=>o.element)),this.showLate()}watch(t,e){let n=new ResizeObserver(()=>{this.pending.add(t),this.schedule()});n.observe(e),this.observers.push(n)}clear(){for(let t of this.observers)t.disconnect();for(let t of this.cards.values())t.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let t of this.cards.keys())this.pending.add(t);this.schedule()}changed(t){t==="fresh"&&this.showLate();for(let[e,n]of this.cards)(!n.topics||n.topics.includes(t))&&this.pending.add(e);this.schedule()}showLate(){let{fresh:t,live:e}=this.scope,n=e.complete&&!t.elsewhere;this.root.toggleAttribute("data-late",t.late);for(let{element:s,ofKernels:o}of this.cards.values())s.toggleAttribute("data-here",!!o&&n)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let t=[...this.pending].map(s=>this.cards.get(s)).filter(s=>s!=null);this.pending.clear();let[e,n]=[!0,!1].map(s=>t.filter(o=>Ba(o)===s));for(let s of[...n,...e])this.refresh(s)}refresh(t){let e=!!t.ofBoxes&&!this.scope.given(this.reading).length;t.element.toggleAttribute("data-none",e),e||t.update()}setTheme(){this.theme.follow()&&this.all()}print(){this.setTheme(),cancelAnimationFrame(this.frame),this.flush()}destroy(){cancelAnimationFrame(this.frame);for(let t of this.offs)t();this.clear()}},Ba=({watch:r})=>r?.firstElementChild?.localName==="canvas";var ss="WebAssembly";var Wt=(r,t,e)=>JSON.stringify([r,t,e]);function Re(r,t){let e=rs(r),n=null,s=i=>{if(n??=qa(r.bin,e),!(i>=0&&i<e))return[];let a=n[i];return Array.from({length:n[i+1]-a},(l,h)=>a+h)},o=()=>{let i=Math.floor(r.bins[0]/2)*r.bins[1]+Math.floor(r.bins[1]/2);return s(i).length||!r.bin?.length?i:r.bin[0]};return Object.freeze({...r,place:t,samples_shown:r.positions?.shape[0]??0,samplesOf:s,defaultBin:o})}function qa(r,t){let e=new Int32Array(t+1);for(let n of r??[])e[n+1]+=1;for(let n=0;n<t;n+=1)e[n+1]+=e[n];return e}var rs=({bins:r})=>r[0]*r[1];var pt=r=>r.status!=="refused",Vt=({device:r})=>r===ss;var et=r=>(/^-0*\.?0*$/.test(r)?r.slice(1):r).replaceAll("-","−");var Wa=(r,t)=>r==null||!Number.isFinite(r)?"–":et(t(r));var ot=(r,t)=>`${r.toLocaleString("en")} ${t}${r===1?"":"s"}`,vr=r=>Wa(r,Ga);function Ga(r){let t=r.toPrecision(9),[e,n]=t.split("e"),s=e.includes(".")?e.replace(/\.?0+$/,""):e;return n?`${s}e${n}`:s}function Ie(r){if(!Number.isFinite(r))return Number.isNaN(r)?"nan":r<0?"-inf":"inf";let t=r<0||Object.is(r,-0)?"-":"",[e,n]=Ua(Math.abs(r)).split("e"),s=Number(n);if(s>=-4&&s<6)return`${t}${+`${e}e${n}`}`;let o=String(Math.abs(s)).padStart(2,"0");return`${t}${Number(e)}e${s<0?"-":"+"}${o}`}function Ua(r){let[t,e]=r.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(t)?`${t.slice(0,7)}e${e}`:r.toExponential(5)}var Ka=["cx","cy","w","h","angle"],Xt=(r,t)=>Ka.every(e=>r[e]===t[e]);var os=80,Ya=250,je=class{constructor(t){this.scope=t,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",t.on("boxes",()=>this.moved()),t.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:t,frame:e}){let{editor:n}=this.scope;if(!n)return!1;let s=n.boxes.find(o=>o.id===t);return!s||!Xt(s,e)}holds(t){return!this.isOld(t)&&(Vt(t)?!this.isLate(t):this.rests)}isLate(t){return this.late&&(!Vt(t)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=os}get blink(){return this.scope.live.complete&&!this.elsewhere?Ya:os}get anyOld(){let{editor:t,served:e}=this.scope;return!t||!e.length||this.scope.live.alone?!1:this.busy||this.asking||e.some(n=>this.isOld(n))||t.boxes.some(n=>!e.some(s=>s.box===n.id))}moved(){let t=JSON.stringify(this.scope.editor?.boxes??[]);t!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=t,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(t){t!==this.busy&&(this.busy=t,t&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let t=performance.now(),e=this.anyOld;this.late=e&&(this.late||t-this.newsAt>=this.blink),this.wasOld=e;let n=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(i=>this.holds(i))]),s=[this.movedAt+os,this.newsAt+this.blink],o=Math.min(...s.filter(i=>i>t));Number.isFinite(o)&&(this.timer=setTimeout(()=>this.look(),o-t+1)),n!==this.told&&(this.told=n,this.scope.changed("fresh"))}};var Za=1e-6,Va=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function gr(r,t,e){return r.error||t.error?Xa(r,t):Qt("samples a bin",r.grid,t.grid)??Qt("number of samples",[r.samples_total],[t.samples_total])??Qt("cells of the bins' rows",r.bin_rows,t.bin_rows)??Qt("cells of the bins' columns",r.bin_columns,t.bin_columns)??Qt("bins of the samples",r.bin,t.bin)??Qa(r,t)??Ja(r,t,e*Za)}function Xa(r,t){let[e,n]=[r,t].map(({error:s})=>s??"a result");return e===n?null:{what:"refusal",bin:null,rank:0,here:e,there:n}}function Qt(r,t,e){let n=wr(t??[],e??[]);return n<0?null:{what:r,bin:null,rank:0,here:Jt(t?.[n]),there:Jt(e?.[n])}}function Qa(r,t){for(let{name:e,words:n}of Va){let[s,o]=[r[e]??[],t[e]??[]],i=wr(s,o);if(i<0)continue;let a=Math.floor(i/n.length),l=r.bin?.[a]??null,h=a-(r.bin?.indexOf(l??-1)??0);return{what:`${n[i%n.length]} of sample ${h+1}`,bin:l,rank:h,here:Jt(s[i]),there:Jt(o[i])}}return null}function Ja({output:r},{output:t},e){if(!r||!t||r.length!==t.length)return Qt("number of outputs",r,t);let n=r.findIndex((s,o)=>!_a(s,t[o],e));return n<0?null:{what:"output",bin:n,rank:0,here:Jt(r[n]),there:Jt(t[n])}}var _a=(r,t,e)=>Object.is(r,t)||Math.abs(r-t)<=e;function wr(r,t){let e=Math.max(r.length,t.length);for(let n=0;n<e;n+=1)if(!Object.is(r[n],t[n]))return n;return-1}function Jt(r){return r===void 0?"none":Object.is(r,-0)?"−0":Number.isFinite(r)?vr(r):et(String(r))}var tl=100;function el(r){if(r===0)return"0";let t=Math.abs(r);return t<1e-4?sl(Number(r.toExponential(1))):et(is(nl(r,t>=.1?2:1-Math.floor(Math.log10(t)))))}function nl(r,t){let e=Math.abs(r).toFixed(tl),n=e.slice(0,e.indexOf(".")+t+1),o=/^50*$/.test(e.slice(n.length))&&Number(n.at(-1))%2===0?n:Math.abs(r).toFixed(t);return r<0?`-${o}`:o}function xr(r){return`${el(Math.abs(r))}° ${r<0?"↻":"↺"}`}var is=r=>r.includes(".")?r.replace(/0+$/,"").replace(/\.$/,""):r;function sl(r){if(Math.abs(r)===0)return"0";let[e,n]=r.toExponential(3).split("e");return Number(n)>=-4&&Number(n)<4?et(is(r.toPrecision(4))):et(`${is(e)}e${Number(n)}`)}var[rl,as,$e]=[17,18,19],br={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[rl]:"The box has more samples than the browser lists.",[as]:"The browser has no more memory for it.",[$e]:"The kernel in the browser gave up."},wt=class extends Error{constructor(t){super(br[t]??br[$e]),this.name="Refused",this.status=t}},_t=class extends Error{constructor(t,e){super(t,{cause:e}),this.name="Unavailable"}};var ls=(r,t)=>(r+.5)*t;var Ar=4096,yr=65536,Er=1e-5,ol={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:kr}=Math,Sr={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function zr(r){let{kernel:t}=r;if(t.names.length&&!(r.box.w&&r.box.h))return null;if(t.names.length&&!t.rotated&&r.box.angle)return Mr(r.box,t,`Its boxes have no angle, and this one is turned by ${xr(r.box.angle)}.`);let e=t.rotated?r.box:{...r.box,angle:0},n=Nr(t,e);try{return al({...r,box:e},n)}catch(s){if(!(s instanceof wt))throw s;let o=ol[s.status];return o?Mr(e,t,o):null}}var Mr=(r,t,e)=>({...Tr,...Lr(r,t,Nr(t,r)),read_frame:r,status:"refused",error:e});function Nr({rotated:r},{cx:t,cy:e,w:n,h:s,angle:o}){return r?Float32Array.of(0,0+t,0+e,0+n,0+s,o):Float32Array.of(0,0+t-.5*n,0+e-.5*s,0+t+.5*n,0+e+.5*s)}var Tr=Object.freeze({device:ss,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:Er,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),Lr=(r,t,e)=>({box:r.id,frame:r,tuple:il(t,e)});function il({title:r,names:t,rotated:e,clockwise:n},s){if(!t.length)return`rois: [${[...s].map(Ie).join(", ")}]`;let o=e?["cx","cy","w","h","angle"]:["x1","y1","x2","y2"],i=t.map(a=>s[1+o.indexOf(a)]*(a==="angle"&&n?-1:1));return`${r}: ${t.join(" ")} = [${i.map(Ie).join(", ")}]`}function al({kernels:r,kernel:t,map:e,box:n,wanted:s},o){let{bins:i,reduction:a}=t,{values:l,height:h,width:c}=e,d=t.operator,u={rois:o,bins:i,rules:t,height:h,width:c},f={values:l,channels:1,height:h,width:c},{output:m}=r.forward(d,{...u,features:f,reduction:a}),[g]=r.axes(d,u),x=dl(g,i),b=x.reduce((W,K)=>W+K,0),k=De(i,s),M=pl(x,b,k),z=M?.length===0?Sr:fl(r,d,u,M),L=gl(z,l),S=(a==="max"?bl:xl)(z,L,wl(x.length,M)),$=Er*Math.max(1,hs(l));return{...Tr,...Lr(n,t,o),...(t.rotated?hl:g.x.cells?cl:ll)({axes:g,box:n,rois:o,kernel:t},e.stride),...Ol(m,S.bins,M,$),bins:i,samples_total:b,range:El(m),tolerance:$,unlisted:M?.length===0,...vl(z.bin.length>Ar?ml(z,k):z),...kl(z,S.winners,h*c),output:zt(m,i),applied:zt(Float32Array.from(S.bins),i)}}function ll({axes:{x:r,y:t,center:e},box:n,rois:s,kernel:o},i){return{grid:[t.samples,r.samples],read_frame:Rr(n,e,{w:r.size,h:t.size,angle:0},i),way:{kind:"upright",stride:i,offset:o.offset,cosine:1,sine:0,x:Ce(s[1],r,0),y:Ce(s[2],t,0)},...Pr}}function hl({axes:{x:r,y:t,center:e,cosine:n,sine:s},box:o,rois:i,kernel:a},l){let h=a.clockwise?-o.angle:o.angle;return{grid:[t.samples,r.samples],read_frame:Rr(o,e,{w:r.size,h:t.size,angle:h},l),way:{kind:"rotated",stride:l,offset:a.offset,cosine:n,sine:s,x:Ce(i[1],r,e[0]),y:Ce(i[2],t,e[1])},...Pr}}function cl({axes:{x:r,y:t},box:e,rois:n},s){let o=(i,{start:a,size:l})=>({pixel:i,start:a,cells:l,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:e.id,cx:(r.start+r.size/2)*s,cy:(t.start+t.size/2)*s,w:r.size*s,h:t.size*s,angle:0},way:{kind:"pooled",stride:s,offset:0,cosine:1,sine:0,x:o(n[1],r),y:o(n[2],t)},bin_rows:t.cells,bin_columns:r.cells}}var Pr=Object.freeze({bin_rows:null,bin_columns:null}),Ce=(r,{start:t,binSize:e,widened:n},s)=>({pixel:r,start:t,bin_size:e,center:s,widened:n,cells:0}),Rr=({id:r},[t,e],{w:n,h:s,angle:o},i)=>({id:r,cx:ls(t,i),cy:ls(e,i),w:n*i,h:s*i,angle:o});function dl({x:r,y:t},[e,n]){if(!r.cells||!t.cells)return Array(e*n).fill(t.samples*r.samples);let[s,o]=[t.cells,r.cells].map(ul);return s.flatMap(i=>o.map(a=>i*a))}var ul=r=>Array.from({length:r.length/2},(t,e)=>Math.max(r[2*e+1]-r[2*e],0));function De([r,t],e){return e!=null&&e<r*t?e:Math.floor(r/2)*t+Math.floor(t/2)}function pl(r,t,e){return t<=yr?null:r[e]>yr?[]:[e]}function fl(r,t,e,n){let s=r.plan(t,n?{...e,chosen:n}:e),{positions:o,taps:i,weights:a,state:l,bin:h}=s;return t==="roi_pool"&&a.forEach((c,d)=>{c>0||(i[d]=-1)}),{positions:o,taps:i,weights:a,state:l,bin:h}}function ml({positions:r,taps:t,weights:e,state:n,bin:s},o){let i=s.indexOf(o);if(i<0)return Sr;let a=Math.min(s.lastIndexOf(o)+1,i+Ar);return{positions:r.slice(2*i,2*a),taps:t.slice(4*i,4*a),weights:e.slice(4*i,4*a),state:n.slice(i,a),bin:s.slice(i,a)}}function vl({positions:r,taps:t,weights:e,state:n,bin:s}){let o=s.length;return{positions:zt(r,[o,2]),taps:zt(t,[o,4]),weights:zt(e,[o,4]),state:zt(n,[o]),bin:zt(s,[o])}}function gl({taps:r,weights:t,bin:e},n){let s=new Float32Array(e.length);for(let o=0;o<s.length;o+=1){let i=0;for(let a=4*o;a<4*o+4;a+=1)r[a]>=0&&(i=kr(i+kr(t[a]*n[r[a]])));s[o]=i}return s}function wl(r,t){let e=new Float64Array(r).fill(t?Number.NaN:0);for(let n of t??[])e[n]=0;return e}function xl({bin:r},t,e){let n=new Int32Array(e.length);for(let s=0;s<r.length;s+=1)e[r[s]]+=t[s],n[r[s]]+=1;for(let s=0;s<e.length;s+=1)e[s]/=Math.max(n[s],1);return{bins:e,winners:null}}function bl({bin:r},t,e){let n=[];for(let s=0,o=0;s<r.length;s=o){let i=s;for(o=s;r[o]===r[s];o+=1)yl(t[o],t[i])&&(i=o);e[r[s]]=t[i],Number.isNaN(t[i])||n.push(i)}return{bins:e,winners:n}}var yl=(r,t)=>r>t||Number.isNaN(r)&&!Number.isNaN(t);function kl({taps:r,weights:t,bin:e},n,s){let o=new Float64Array(s),i=n?null:Ml(e),a=s,l=-1,h=(d,u)=>{for(let f=4*d;f<4*d+4;f+=1)t[f]>0&&(o[r[f]]+=t[f]/u,a=Math.min(a,r[f]),l=Math.max(l,r[f]))};if(i)for(let d=0;d<e.length;d+=1)h(d,i[e[d]]);for(let d of n??[])h(d,1);let c=[];for(let d=a;d<=l;d+=1)o[d]&&c.push(d);return{cells:zt(Int32Array.from(c),[c.length]),cell_weights:zt(Float32Array.from(c,d=>o[d]),[c.length])}}function Ml(r){let t=new Int32Array((r.at(-1)??-1)+1);for(let e of r)t[e]+=1;return t}function Ol(r,t,e,n){let s=-1,o=-1;for(let i of e??t.keys()){let a=Al(r[i],t[i]);a<=o||(s=i,o=a)}return s<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:o<=n?"ok":"mismatch",max_abs_diff:Number.isFinite(o)?o:null,worst_bin:s,checked_bins:e}}function Al(r,t){let e=Object.is(r,t)||r===t?0:Math.abs(r-t);return Number.isNaN(e)?1/0:e}function El(r){let[t,e]=[r[0],r[0]];for(let n of r)t=Math.min(t,n),e=Math.max(e,n);return[t,e]}var Or=new WeakMap;function hs(r){let t=Or.get(r);if(t!==void 0)return t;let e=0;for(let n of r)e=Math.max(e,Math.abs(n));return Or.set(r,e),e}var zt=(r,t)=>Object.assign(r,{shape:t});var it={kernels:null,why:"",source:null,warm:!1,alone:!1},cs=new Set;function Sl(r){cs.add(r);let{source:t}=it;t&&(it.source=null,t().then(e=>Object.assign(it,{kernels:e}),e=>Object.assign(it,{why:e.message})).then(()=>{for(let e of cs)e.begin();cs.clear()}))}var He=class{constructor(t){this.scope=t,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,t.on("boxes",()=>this.follow()),t.on("focus",()=>this.follow()),t.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get alone(){return it.alone}get ready(){let t=this.scope.scene?.cells,e=this.scope.channel?.values;return it.kernels&&t&&e?{kernels:it.kernels,map:{...t,values:e}}:null}get complete(){let{answers:t,editor:e,readings:n}=this.scope,s=n.length*(e?.boxes.length??0);return t.filter(Vt).length===s&&n.some(({kernel:o})=>o)}get milliseconds(){let t=0;for(let{milliseconds:e}of this.entries.values()){if(e==null)return null;t+=e}return t}get why(){return this.scope.readings.some(({kernel:t})=>t)?it.why:""}key(t,e){return Wt(this.scope.name,t,e)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:t}=this,e=new Map(t.readings.map(a=>[a.id,this.kernelOf(a)]));if(!t.editor||![...e.values()].some(Boolean))return t.served;let n=t.readings.flatMap(({id:a})=>this.ofReading(a,e.get(a)??null)),s=new Set(n.map(({box:a,reading:l})=>this.key(a,l))),o=new Set(t.editor.boxes.map(({id:a})=>a));this.forget(o);let i=t.served.filter(({box:a,reading:l})=>!s.has(this.key(a,l))&&(o.has(a)||!e.get(l)));return[...n,...i]}kernelOf({kernel:t}){return t?(it.kernels||Sl(this),it.kernels?.knows(t.operator,t.reduction)?t:null):null}ofReading(t,e){let{ready:n}=this;return!e||!n?[]:(this.scope.editor?.boxes??[]).flatMap((o,i)=>{let a=this.key(o.id,t),l=this.wantedBin(o.id),{numbers:h}=this.entry(a,{box:o,kernel:e,values:n.map.values,wanted:l}),c=this.scope.servedBy.get(a);return h&&!Nl(h,c)?[this.show(a,t,{numbers:h,served:c,place:i})]:[]})}wantedBin(t){let e=this.scope.pin??this.scope.hover;return e?.box===t?e.bin:null}entry(t,e){let n=this.entries.get(t);if(n&&ds(n,e))return n.kernel=e.kernel,n;let s=performance.now(),o={...e,numbers:this.compute(e)},i=it.warm?performance.now()-s:null;it.warm||=o.numbers!=null;let a={...o,milliseconds:i};return this.entries.set(t,a),a}compute(t){let{ready:e}=this;return e&&zr({...t,...e})}show(t,e,n){let s=this.shown.get(t),{numbers:o,served:i,place:a}=n;if(s&&s.numbers===o&&s.served===i&&s.place===a)return s.answer;let{notes:l=[],patch:h=null}=i??{},c=Re({...o,canvas:this.scope.name,reading:e,notes:l,patch:h},a);return this.shown.set(t,{...n,answer:c}),c}forget(t){for(let[e,{box:n}]of this.entries)if(!t.has(n.id))for(let s of[this.entries,this.shown,this.heard])s.delete(e)}listen(){let{ready:t}=this;if(t)for(let e of this.scope.served){let n=this.scope.readings.find(({id:o})=>o===e.reading),s=n&&this.kernelOf(n);s&&this.hear(e,s,t.map.values)}}hear(t,e,n){let{frame:s,device:o,box:i,reading:a}=t,l=this.key(i,a),h={box:s,kernel:e,values:n,wanted:Tl(t)},c=this.entries.get(l),d=c&&ds(c,h)?c.numbers:this.compute(h);if(!d||pt(d)&&!pt(t))return;let u=gr(d,t,hs(n)),{tuple:f}=d,m=u&&{difference:u,device:o,frame:s,tuple:f,kernel:e,...this.about(a)};this.heard.set(l,{frame:s,kernel:e,values:n,wanted:h.wanted,device:o,apart:m}),m&&this.keep(l,m)}about(t){let{readings:e,scene:n}=this.scope,s=e.length>1&&e.find(({id:l})=>l===t)?.title,{picture:o=null,channel:i=null,operator:a}=n??{};return{reading:t,title:s||a?.title||"",picture:o,channel:i}}keep(t,e){let{channel:n,kernel:s}=e,o=JSON.stringify([t,n?.digest,n?.index,s]);this.disagreements.has(o)||this.disagreements.set(o,e)}heardOf({box:t,reading:e}){let n=this.key(t,e),[s,o]=[this.heard.get(n),this.entries.get(n)];if(!s||!o)return null;let i=o.numbers?.unlisted?o.wanted:s.wanted;return ds(o,{...s,box:s.frame,wanted:i})?s:null}apart(t){let e=this.scope.readings.filter(({id:s})=>s!==t.reading);return[...this.disagreements.values()].find(s=>!e.some(({id:o})=>o===s.reading))??(Vt(t)?this.heardOf(t)?.apart??null:null)}lasting({picture:t,channel:e,kernel:n,frame:s,reading:o}){let{editor:i,readings:a,scene:l}=this.scope,h=a.find(({id:c})=>c===o)?.kernel??null;return{picture:t?.digest===l?.picture?.digest,channel:e?.digest===l?.channel?.digest&&e?.index===l?.channel?.index,kernel:Ir(n,h),box:!!i?.boxes.some(({id:c})=>c===s.id)}}isNow(t){let{frame:e,reading:n,difference:s}=t,o=this.heardOf({box:e.id,reading:n});return!!(o?.apart&&JSON.stringify(o.apart.difference)===JSON.stringify(s)&&Xt(o.frame,e)&&zl(this.lasting(t)))}seen(t){for(let[e,n]of this.disagreements)n===t&&this.disagreements.delete(e);this.scope.changed("answers")}},zl=r=>Object.values(r).every(Boolean),Ir=(r,t)=>r===t||JSON.stringify(r)===JSON.stringify(t);function ds({box:r,kernel:t,values:e,wanted:n,numbers:s},o){let i=!s?.bin||s.bin.length===s.samples_total;return Xt(r,o.box)&&e===o.values&&Ir(t,o.kernel)&&(i||De(t.bins,n)===De(t.bins,o.wanted))}var Nl=(r,t)=>!!(t&&!pt(t)&&pt(r)&&Xt(t.frame,r.frame));function Tl({checked_bins:r,bin:t,samples_shown:e,samples_total:n}){return r?.length===1?r[0]:e<n?t?.[0]??null:null}var pe=class extends Map{constructor(t,e=()=>{}){super(),this.limit=t,this.release=e}set(t,e){super.delete(t),super.set(t,e);for(let[n,s]of this){if(this.size<=this.limit)break;super.delete(n),this.release(s)}return this}get(t){let e=super.get(t);if(e!==void 0)return super.delete(t),super.set(t,e),e}},Ll=new pe(4,r=>r.bitmap?.close()),Pl=new pe(96),wp=new pe(96,r=>URL.revokeObjectURL(r.src)),jr=r=>Ll.get(r)??null;var $r=(r,t)=>Pl.get(`${r}:${t}`)??null;var Rl={name:"the server",at:"on the server"},Cr=new Map;function Fr(r){let t=Cr.get(r);if(t)return t;let e=new us(r);return Cr.set(r,e),e}var Dr=r=>new Map(r.map(t=>[Wt(t.canvas,t.box,t.reading),t])),us=class{constructor(t){this.name=t,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.there=Rl,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new He(this),this.fresh=new je(this)}on(t,e){let n=this.listeners.get(t)??new Set;return this.listeners.set(t,n.add(e)),()=>{n.delete(e)}}changed(t){for(let e of[...this.listeners.get(t)??[]])e()}setScene(t){let e=new Map(t.boxes.map((n,s)=>[n.id,s]));this.scene=t,this.served=t.answers.map(n=>Re(n,e.get(n.box)??-1)),this.servedBy=Dr(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(t){return t.length===this.answers.length&&t.every((n,s)=>n===this.answers[s])?!1:(this.answers=t,this.byKey=Dr(t),!0)}part(t){let e=this.scene?.page;return e?.kind===t?e:null}get layers(){return(this.scene?.layers??[]).map(t=>this.drawn.get(t.id)??t)}layer(t){return this.layers.find(e=>e.id===t)??null}draw(t){t.length===this.drawn.size&&t.every(n=>this.drawn.get(n.id)===n)||(this.drawn=new Map(t.map(n=>[n.id,n])),this.changed("layers"))}rowsOf(t){return{rows:this.placed.get(t.id)??t.array,count:t.array.shape[0]}}place(t,e){let n=this.layer(t);if(!n)return!1;let{rows:s}=this.rowsOf(n),o=Float32Array.from(e);if(o.length!==s.length)throw new Error(`${t}: want ${s.length} values, got ${o.length}`);return o.every((i,a)=>Object.is(i,s[a]))?!1:(this.placed.set(t,o),!0)}setHover(t){Hr(t,this.hover)||(this.hover=t,this.changed("focus"),this.askForSamples())}raise(t){t!==this.raised&&(this.raised=t,this.changed("focus"))}togglePin(t){this.pin=t&&!Hr(t,this.pin)?t:null,this.changed("focus"),this.send("focus")}pinOn(t){this.pin=null,this.togglePin(t)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let t=this.hover;if(!t)return;let e=t.layer==null?null:this.layer(t.layer),n=e&&e.type!=="heatmap"&&e.events,{bin:s}=t;(this.served.some(i=>i.box===t.box&&s!=null&&i.samples_shown<i.samples_total&&!i.samplesOf(s).length)||n)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(t){return t??this.readings[0]?.id??""}given(t){let e=this.meant(t);return this.answers.filter(n=>n.reading===e&&pt(n))}answersTo(t){return this.answers.filter(e=>e.box===t&&pt(e))}answer(t,e){let n=t==null?null:this.byKey.get(Wt(this.name,t,this.meant(e)));return n&&pt(n)?n:null}servedAnswer(t,e){let n=t==null?null:this.servedBy.get(Wt(this.name,t,this.meant(e)));return n&&pt(n)?n:null}get activeBox(){let{editor:t}=this;return t?t.boxes[t.active??0]??null:null}get channel(){let t=this.scene?.channel;return t?$r(t.digest,t.index):null}get picture(){let t=this.scene?.picture;return t?jr(t.digest):null}shown(t){for(let[n,s]of[["pinned",this.pin],["hovered",this.hover]]){let o=s&&this.answer(s.box,t??this.readingOf(s));if(o&&s.bin!=null&&s.bin<rs(o))return this.resolve(o,s.bin,this.sampleIn(o,s),n)}let e=this.activeAnswer(t);return e?this.resolve(e,e.defaultBin(),null,"default"):null}readingOf({reading:t}){return this.readings.some(({id:e})=>e===t)?t:null}sampleIn(t,{box:e,bin:n,sample:s,reading:o}){if(s==null||n==null||this.meant(o)===t.reading)return s;let i=this.answer(e,o)?.samplesOf(n).indexOf(s)??-1;return t.samplesOf(n)[i]??null}resolve(t,e,n,s){let o=t.samplesOf(e),i=n!=null&&o.includes(n)?n:o[0]??null,a=s==="default"&&t.box!==this.activeBox?.id;return{answer:t,bin:e,samples:o,sample:i,chosen:s,old:a||this.fresh.isOld(t)}}activeAnswer(t){let e=this.activeBox,n=e&&this.byKey.get(Wt(this.name,e.id,this.meant(t)));return n?pt(n)?n:null:this.given(t)[0]??null}choose(t,e="commit"){this.choice=t,this.send(e)}};function Hr(r,t){return!r||!t?r===t:["box","bin","sample","reading","layer","row"].every(n=>r[n]===t[n])&&r.cell?.[0]===t.cell?.[0]&&r.cell?.[1]===t.cell?.[1]}function w(r,t={},...e){let n=document.createElement(r);for(let[s,o]of Object.entries(t))o==null||o===!1||(typeof o=="function"?n.addEventListener(s.slice(2),o):n.setAttribute(s,o===!0?"":String(o)));return n.append(...e.filter(s=>s!=null)),n}function Y(r,t){if(!r||r.textContent===t)return;let e=r.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue=t:r.textContent=t}function Gt(r,t){r.hidden!==t&&(r.hidden=t)}function Q(r,...t){let e=[...r.childNodes];for(let[n,s]of t.entries()){let o=typeof s=="string"?document.createTextNode(s):s;n>=e.length?r.append(o):Il(e[n],o)||e[n].replaceWith(o)}for(let n of e.slice(t.length))n.remove()}function Il(r,t){if(r.nodeName!==t.nodeName)return!1;if(r instanceof Element&&t instanceof Element){for(let e of new Set([...r.getAttributeNames(),...t.getAttributeNames()])){let n=t.getAttribute(e);n===null?r.removeAttribute(e):r.getAttribute(e)!==n&&r.setAttribute(e,n)}Q(r,...t.childNodes)}else r.nodeValue!==t.nodeValue&&(r.nodeValue=t.nodeValue);return!0}var Br=[`:host, .rv-root {
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
  text-align: right;
  line-height: 17px;
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
.rv-where,
.rv-timing {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
/* What the pointer asks for is cut last. */
.rv-timing {
  flex-shrink: 1000;
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
.rv-root[data-bare] .rv-status {
  height: 18px;
}
.rv-root[data-bare] .rv-legend {
  display: none;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
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
.rv-entry > :is(.rv-swatch, .rv-rampbar) {
  flex: none;
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
  margin: 0;
  padding: 0;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
}
/* Two lines of it are no higher than a card's header. */
.rv-remark {
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  line-height: 14px;
  text-align: right;
}
/* It changes with the cell that is pointed at, and its lines break before the heading's do. */
.rv-card-map .rv-remark {
  flex: 1 1 0;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
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
  min-height: 36px;
  margin-top: 8px;
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
  min-height: 31px;
  margin-top: 6px;
  padding-top: 7px;
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
  flex: 0 1 56px;
  min-width: 16px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1 0 auto;
  color: var(--rv-text);
  text-align: right;
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
  flex: none;
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
  white-space: nowrap;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 700px) {
  .rv-bar:has(.rv-tool:not(.rv-tool-icon)) .rv-caption {
    display: none;
  }
}
/* Beside the badge there is no room for a channel's name, which the map's card has too. */
@container (max-width: 620px) {
  .rv-card-output .rv-remark > span {
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
    flex-basis: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines, or one below what the pointer asks for. */
  /* The pointer's place above; a long timing takes both lines where there is none. */
  .rv-status {
    flex-wrap: wrap;
    align-content: flex-end;
    height: 36px;
  }
  .rv-where:empty {
    display: none;
  }
  .rv-timing {
    flex: 1 1 100%;
    text-align: right;
    white-space: normal;
  }
  .rv-where:not(:empty) + .rv-timing {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
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
  .rv-card .rv-mean {
    display: block;
    height: 51px;
    white-space: pre-wrap;
  }
  .rv-chipsum {
    overflow: visible;
  }
  .rv-tail {
    white-space: pre;
  }
  .rv-card-map .rv-remark,
  .rv-card-arithmetic .rv-remark > span {
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
@container (max-width: 400px) {
  .rv-card .rv-why {
    min-height: 54px;
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
    min-height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    min-height: 27px;
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
  .rv-card {
    min-height: 0 !important;
    box-shadow: none;
  }
  .rv-stage {
    background: none;
  }
  .rv-bar .rv-group,
  .rv-tool-icon,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  /* Nor does the label know where its box is there: it stands below the picture. */
  .rv-stage:has(.rv-label:not([hidden])) {
    margin-bottom: 50px;
    overflow: visible;
    contain: size layout style;
  }
  .rv-label {
    top: calc(100% + 4px);
    transform: none !important;
  }
}
@media print and (max-width: 900px) {
  /* A sheet has room for the legend, too. */
  .rv-stage {
    max-height: 540px;
  }
  .rv-status,
  .rv-legend {
    break-before: avoid;
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
  grid-template:
    "words figure" auto
    "asked figure" 1fr / minmax(0, 1fr) minmax(0, 1fr);
  column-gap: 40px;
  align-items: start; /* what comes with an answer comes below */
  align-content: start;
  min-height: min(78vh, 620px);
  padding: clamp(28px, 7vh, 64px) 0 28px;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
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
.rv-step .rv-goal > span,
.rv-goal::after {
  padding: 9px 13px;
}
.rv-step .rv-goal > span {
  align-self: start;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step .rv-goal[data-seen] > span {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-words {
  grid-area: words;
}
.rv-question {
  grid-area: asked;
}
.rv-step-figure {
  grid-area: figure;
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
/* In the colour of their cell, where a guide would run through them. */
.rv-drawing .rv-cell-value,
.rv-drawing .rv-cell-weight {
  stroke-width: 5;
  paint-order: stroke;
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
.rv-sums [data-covered]:empty {
  display: none;
}
.rv-sums code,
.rv-step .rv-working,
.rv-rehearsed p:last-child {
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
  width: 7.5em;
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
/* What comes into sight stands above the player. */
.rv-outcome {
  scroll-margin: 12px 0 84px;
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
.rv-bin-handle:focus-visible > :not(text) {
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
/* As wide as a letter, so that no line is seen between them. */
.rv-drawing .rv-layer-name {
  stroke-width: 9;
}
.rv-map-worth {
  pointer-events: none;
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
.rv-drawn-bar {
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
  width: 100%;
  margin-top: 12px;
  border-collapse: collapse;
  font-size: var(--rv-size-base);
  font-variant-numeric: tabular-nums;
}
.rv-race :is(th, td) {
  padding: 3px 0 3px 10px;
  text-align: right;
  font-weight: 400;
  white-space: nowrap;
}
.rv-race :is(th, td):first-child {
  padding-left: 0;
  text-align: left;
}
.rv-race tbody th,
.rv-race-time {
  font-weight: 600;
}
.rv-race tbody th {
  white-space: normal;
}
.rv-race thead th,
.rv-race-how,
.rv-step .rv-race-compared,
.rv-step .rv-race-note {
  color: var(--rv-muted);
}
.rv-race .rv-race-way td {
  padding: 0 0 8px;
}
.rv-race-bar {
  width: 0;
  height: 10px;
  background: var(--rv-accent);
  border-radius: 3px;
}
.rv-step .rv-race-compared,
.rv-step .rv-race-note {
  margin: 8px 0 0;
  font-size: var(--rv-size-base);
  line-height: 1.4;
}
.rv-step .rv-race-note {
  min-height: 4.2em;
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
.rv-turn-legend:is([hidden], [data-covered]) {
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
.rv-answer-named[data-unit="radians"] .rv-answer-number {
  width: 6.4em;
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
    grid-template: "words" "figure" "asked" / minmax(0, 1fr);
    row-gap: 12px;
    min-height: 0;
    padding-top: 28px;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
  /* What an answer brings keeps its room above the question. */
  .rv-turn-legend[data-covered]:not([hidden]) {
    display: grid;
    visibility: hidden;
  }
  .rv-sums [data-covered]:nth-child(n) {
    display: block;
  }
  .rv-sums [data-covered]::after {
    visibility: hidden;
    content: attr(data-covered);
  }
}
/* Once an answer was shown, its room stays while another one is typed. */
.rv-step[data-kept] .rv-turn-legend[data-covered]:not([hidden]) {
  display: grid;
  visibility: hidden;
}
.rv-step[data-kept] .rv-sums [data-covered]:nth-child(n) {
  display: block;
}
.rv-step[data-kept] .rv-sums [data-covered]::after {
  visibility: hidden;
  content: attr(data-covered);
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
  grid-template:
    "words figure" auto
    "asked figure" 1fr / minmax(0, 1fr) minmax(0, var(--rv-figure, 1.08fr));
  gap: 0 28px;
  min-height: calc(100vh - 40px);
  box-sizing: border-box;
  margin: 0;
  padding: 20px 0 12px;
  border: 0;
}
.rv-lesson[data-projected] :is(.rv-step-words, .rv-question) {
  zoom: var(--rv-large, 1.2);
}
.rv-lesson[data-projected] :is(.rv-sums, .rv-ratios, .rv-turn-legend, .rv-race, .rv-race-said) {
  zoom: clamp(1.2, 0.75 * var(--rv-large, 1.2), 1.6);
}
.rv-lesson[data-projected] :is(.rv-turn-legend, .rv-turn-legend small, .rv-answer-named) {
  font-size: var(--rv-size-base);
}
.rv-lesson[data-projected] .rv-step-figure {
  padding: 10px;
}
.rv-lesson[data-projected] .rv-drawing {
  max-height: 78vh;
}
/* What any known answer will take: on a projector its place is kept, so that nothing moves. */
.rv-outcome,
.rv-goal {
  display: grid;
}
.rv-outcome > *,
.rv-goal > *,
.rv-goal::after {
  grid-area: 1 / 1;
}
.rv-rehearsed,
.rv-goal::after {
  visibility: hidden;
}
.rv-goal::after {
  content: attr(data-longest);
}
.rv-rehearsed p:first-child {
  font-weight: 600;
}
.rv-lesson:not([data-projected]) .rv-rehearsed {
  display: none;
}
.rv-lesson:not([data-projected]) .rv-goal::after {
  content: none;
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
.rv-unbroken {
  white-space: nowrap;
}
/* On paper a step stands whole on its sheet, and nothing waits to be pressed. */
@media print {
  .rv-step.rv-step {
    min-height: 0;
    margin-bottom: 0;
    padding: 18px 0;
    break-inside: avoid;
  }
  .rv-player,
  .rv-answer .rv-press {
    display: none;
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
.rv-way-out[data-away] {
  visibility: hidden; /* its place stays, so that nothing jumps when it comes */
}
`];var[jl,$l]=[4,2**26],Fe=class{#e;#t=new Map;constructor(t){this.#e=t}get size(){return this.#e.memory.buffer.byteLength}begin(){this.#e.clear(0)}forget(){this.#t.clear(),this.#e.clear(1)}hold(t){let e=this.#t.get(t);if(e!==void 0)return e;let n=[...this.#t.keys()].reduce((o,{byteLength:i})=>o+i,t.byteLength);(this.#t.size===jl||n>$l)&&this.forget();let s=this.put(t);return this.#e.keep(),this.#t.set(t,s),s}put(t){let e=this.#s(t.byteLength),n=new Uint8Array(t.buffer,t.byteOffset,t.byteLength);return new Uint8Array(this.#e.memory.buffer,e).set(n),e}zeros(t){let e=this.#s(4*t);return new Uint8Array(this.#e.memory.buffer,e,4*t).fill(0),e}floats(t,e){return new Float32Array(this.#e.memory.buffer,t,e).slice()}doubles(t,e){return new Float64Array(this.#e.memory.buffer,t,e).slice()}wholes(t,e){return new Int32Array(this.#e.memory.buffer,t,e).slice()}bytes(t,e){return new Uint8Array(this.#e.memory.buffer,t,e).slice()}#s(t){let e=t>2147483648?0:this.#e.take(t)>>>0;if(!e)throw new wt(as);return e}};var jt={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[qr,Kr]=[5,14],Cl={scale:1},Be=class{#e;#t;#s;constructor(t){this.#e=t,this.#t=new Fe(t),this.#s=[0,1].map(e=>this.#i(e))}knows(t,e){let n=Object.hasOwn(jt,t)?jt[t]:null;return!!(n&&(n.sampled?n.reductions[e]:e==="max"))}get size(){return this.#t.size}plan(t,{rois:e,bins:n,rules:s,height:o,width:i,chosen:a,derivatives:l=!1}){let{columns:h}=jt[t],c=fs(e,h),d=Int32Array.from(a??Array(n[0]*n[1]).keys());if(d.some(z=>z<0||z>=n[0]*n[1]))throw new RangeError(`chosen: want bins below ${n[0]*n[1]}, got ${d}`);let u=this.#t;u.begin();let f={rois:c.length/h,batch:2**30,channels:1,height:o,width:i},m=u.zeros(10),g=u.put(c),x=this.#r(f,n,s);this.#n(`${t}_plan`,g,u.put(d),d.length,...x,Number(l),m);let[b,...k]=u.wholes(m,10),M=h-1;return{positions:G(u.floats(k[0],2*b),[b,2]),taps:G(u.wholes(k[1],4*b),[b,4]),weights:G(u.floats(k[2],4*b),[b,4]),state:G(u.bytes(k[3],b),[b]),roi:G(u.wholes(k[4],b),[b]),bin:G(u.wholes(k[5],b),[b]),slopes:l?G(u.floats(k[6],2*M*b),[b,M,2]):null,grids:G(u.wholes(k[7],2*f.rois),[f.rois,2]),offsets:G(u.wholes(k[8],f.rois+1),[f.rois+1])}}axes(t,{rois:e,bins:n,rules:s,height:o,width:i}){let{columns:a,sampled:l}=jt[t],h=fs(e,a),c=h.length/a,d=this.#t;d.begin();let u=d.put(h),f=this.#r({rois:c,batch:2**30,channels:1,height:o,width:i},n,s),m=Kr+(l?0:2*(n[0]+n[1])),g=d.zeros(4*m*c);this.#n(`${t}_axes`,u,...f,g);let x=d.doubles(g,2*m*c);return Array.from({length:c},(b,k)=>{let[M,z]=[k,c+k].map(L=>x.subarray(m*L,m*(L+1)));return Dl(M,z,l?null:n)})}forward(t,e){let{maps:n,rois:s,job:o,shape:i,count:a}=this.#o(t,e),l=this.#t.zeros(a);if(jt[t].sampled)return this.#n(Wr(t,e),n,s,l,...o),{output:G(this.#t.floats(l,a),i),argmax:null};let h=this.#t.zeros(a);return this.#n(t,n,s,l,h,...o),{output:G(this.#t.floats(l,a),i),argmax:G(this.#t.wholes(h,a),i)}}backward(t,e){let{features:n,gradOutput:s,argmax:o}=e,{maps:i,rois:a,job:l,count:h,rows:c}=this.#o(t,e),{columns:d,sampled:u}=jt[t],f=this.#t,m=f.put(ps("gradOutput",s,h)),g=n.values.length,x=f.zeros(g);if(!u){let M=f.put(ps("argmax",o??new Int32Array,h));return this.#n(`${t}_backward`,m,M,a,x,...l),{features:G(f.floats(x,g),Gr(n)),rois:null}}let b=f.zeros(c*d),k=Wr(t,e);return this.#n(`${k}_backward_features`,m,i,a,x,...l),this.#n(`${k}_backward_rois`,m,i,a,b,...l),{features:G(f.floats(x,g),Gr(n)),rois:G(f.floats(b,c*d),[c,d])}}regions({height:t,width:e,scales:n,overlap:s,variant:o}){let i=this.#t;i.begin();let a=i.zeros(3),l=i.put(Float64Array.of(s)),h=Object.entries({height:t,width:e,scales:n}).map(([f,m])=>Ur(f,m));this.#n(`rmac_regions_${o}`,...h,l,a);let[c,d,u]=i.wholes(a,3);return{regions:G(i.wholes(d,4*c),[c,4]),level:G(i.wholes(u,c),[c])}}regionMaxima({features:t,regions:e}){let{batch:n=1,channels:s}=t,o=e.length/4,i=new Float32Array(5*n*o);for(let h=0;h<n*o;h+=1){i[5*h]=Math.floor(h/o);for(let c=0;c<4;c+=1)i[5*h+1+c]=e[4*(h%o)+c]}let a=this.forward("roi_pool",{features:t,rois:i,bins:[1,1],rules:Cl}),l=[n,o,s];return{maxima:G(Float32Array.from(a.output),l),argmax:G(Int32Array.from(a.argmax??[]),l)}}#i(t){this.#t.begin();let e=this.#t.put(new Float64Array(2));this.#n("alignment",t,e);let[n,s]=this.#t.doubles(e,2);return[n,s]}#o(t,{features:e,rois:n,bins:s,rules:o}){let{batch:i=1,channels:a,height:l,width:h}=e,{columns:c}=jt[t];ps("features",e.values,i*a*l*h);let d=fs(n,c);this.#t.begin();let u=this.#t.hold(e.values),f=d.length/c,m=[f,a,...s];return{maps:u,rois:this.#t.put(d),job:this.#r({rois:f,batch:i,channels:a,height:l,width:h},s,o),shape:m,count:f*a*s[0]*s[1],rows:f}}#r(t,[e,n],{scale:s,ratio:o=0,aligned:i=!1,clockwise:a=!1,...l}){let[h,c]=this.#s[Number(i)],{rois:d,batch:u,channels:f,height:m,width:g}=t,b=Object.entries({rois:d,batch:u,channels:f,height:m,width:g,bins_y:e,bins_x:n,ratio:o}).map(([k,M])=>Ur(k,M));return[this.#t.put(Int32Array.of(...b,Number(a))),this.#t.put(Float64Array.of(s,l.offset??h,l.minimum??c))]}#n(t,...e){let n=$e;try{n=this.#e[t](...e)}catch(s){if(!(s instanceof WebAssembly.RuntimeError))throw s}if(n)throw new wt(n)}};function Wr(r,{reduction:t="avg"}){let e=jt[r].reductions[t];if(!e)throw new RangeError(`reduction: ${r} has no ${t}`);return e}function Dl(r,t,e){let[n,s]=[0,1].map(h=>{let c=qr*h,[d,u,f,m,g]=r.subarray(c),x=Kr+(h&&e?2*e[0]:0),b=e&&G(Int32Array.from(r.subarray(x,x+2*e[h])),[e[h],2]);return{start:d,binSize:u,samples:f,size:m,drawn:t[c+3],widened:!g,cells:b}}),[o,i,a,l]=r.subarray(2*qr);return{y:n,x:s,center:[o,i],cosine:a,sine:l}}var Gr=({batch:r=1,channels:t,height:e,width:n})=>[r,t,e,n],G=(r,t)=>Object.assign(r,{shape:Object.freeze(t)});function ps(r,t,e){if(t.length!==e)throw new RangeError(`${r}: want ${e} numbers, got ${t.length}`);return t}function fs(r,t){if(r.length%t)throw new RangeError(`rois: want rows of ${t}, got ${r.length} numbers`);return Float32Array.from(r)}function Ur(r,t){if(Number.isInteger(t)&&Math.abs(t)<2**31)return t;throw new RangeError(`${r}: want a whole number, got ${t}`)}async function Yr(r){if(typeof WebAssembly>"u")throw new _t("This browser has no WebAssembly.");let t=typeof r=="string"||r instanceof URL?await Hl(r):r;try{let{instance:e}=await WebAssembly.instantiate(t,{});return new Be(e.exports)}catch(e){throw new _t(Fl(e),e)}}function qe(r){let t=Uint8Array.from(atob(r),e=>e.charCodeAt(0));return new Response(new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate")))}async function Hl(r){try{let t=await fetch(r);if(t.ok)return await t.arrayBuffer();throw new Error(`${t.status} ${t.statusText}`)}catch(t){throw new _t("The kernels for this browser could not be fetched.",t)}}function Fl(r){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(r))?"This page's Content-Security-Policy refuses WebAssembly.":r instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var Zr="eNrdvXlsXGeWH1p3qYWsvbgVWSzy3CtSIqmN2ijJliVViVq8U5Ily912W/LStmm5rXY773mCYpH97KiVZ0+PhqISz6QnI8vJ0MHYgBHIHqs9k1Y2jP/Iw3OAwYOBvGQMZDLpTIC8RuYFcBJjOud3znfr3iIp2wGSIIjs4nfvty/nnO98Z/lu7NwPXrBisZj1z2w6a81b82etJv+J8c+eb8TOOvONhjwjyZmfn4+dTc7PN5vzEtGJx2YDf/mtyOE8fk3909QyQdBsFWjOzc01Y5q/qWUQ12yiPaRwE/KPS6TDEtx2HG9zsbMJiZQ6OGFuzvyZm5tHK26rbLPB3Ws2GhKd06qC2jgmLqVjZ7MScjwKNlE9eiMd0ZqlZa000epavr0+RGWkoPQExeMYHjftTO2KWTHbclw3nkimOjrTmWwuX8gXS/mu7u6e7t6+dLl/oDI4WB3iP72V4UH+V6lU4g6XSqR4XWoLC246+edOf+KFp1948aVfsWPuy+eefzoWiz95/ulzL8Vs9/mnn74QczrOnX/ume+98PT3Xo6lci+9+Nzj8v74hfPnvhcr9YYRL7348rmXn35KE7qzSLjw4ovn9b0vUvLcK0//INa/RklJGAhLyvtgRytjbF0lLPTEuSef/9/PvfTU4999+tzLf+klzjnSt0YqR/0gNlpc1VhsbN3qDqyuc3z4K3JJ3RPZMMcL516JbRpue1+jzi2V2+SQ+ramgvHHJoutqQjyxLZ1vfTCuScff+npZ5578Xs/ePzlF88/d+4Hse3tsU+e++53n94e29HTHvvcSy+/+NKTz8Z2dv7+79q70jGKvVf44cLCQix9wXLm7YMUqy98+u6f505nY3ipxcbsf7Tw2kLMt95r1PON+oVX/Vj9l790GvXCpWXfPhDznfuzMZRa+PKX+dNZi2xynj8Yq80fyVrpGqfs1wrIyvNrzboj9glea7H0bv5T+1RfxuxbkilW8WNTWgBlpzSa88XCcr3ybvrVypFeb1naf2roiHzrMPfMqhVm+Q/NTtmxNFnpi27cajiMPW7TatgHuYQ1Xd48/dB/9v7Ngae5wHTM/PPsesxzMhYX+vD33/Wdet+PfLf+82bDjy/X6IX3/iHF67+9YP7Nv1pfaD2ffm/Oj9djnB47VUFu52U/UXsT/Zwdd2Lk8AT+0pES7mu+06RE7VqY2PSTdbrU8FP8l1MuR1IafodGXmqL7NTIhWgkudx8/OIc9/vSfMN3LxLnukgdaPqX+Vdf4w5+ZJHD6dxUB8cHvSc0ErwcfHXO77zp22ZSCvuu+9Z08tHuHet/59f3Xac4cb0p1JsM6iWu76cm+y/uvE6dZH+ZmLt5LazBzPZ/PHD9Glk8+Rxrx2LXatd9m2HHeust337LTyP6jOQiO/JshaV96y1NOvjX/8X9+6+/dY3S0TfP5kHtv+Q5aYqRvdcpcGDtdVIcOLudWPrPLMdqWE27gU5c9xxebDdc+7h90Dk4fc97kxf+8MS/2eclACjhf+Qu51KJmGU7bjyVSE8Pf7TjX//5v579Ay+RiaenO154p+tI6U/v4jc3Pf0n0//hmcN/+q2/x29OenrnH57+2/+y+of7+c1OTw9cs/j/iZ/xm5WeLsq/Hx7wEmly61bDc8mh+HVKXPPimVga4xDsMr38/GfXg3k+cI1nhpzrkn/6lPz7xz+7dv3atb0OUONjW8bqfNVY//rczSdf+T9+5/e/2Vgn7tKx/lbj1jsv7/07f6BjffOzL/6/z/6dt1/H+uhvv/J7DzYX/150rP9pv4617/zf7z3/90//7PZjbY0tHDCveeItPxmmJN+ixFtcsH3kf1unIwpZCUoIZHHxuDTDf/DEDwku+9a1a9fCRt7CNDMEmcm7EzQkNduar7D5WIVzaDtSspVFUzDxls3bdAMrt9OOMdiREiR5mZSXjL6MyUtZX0heuvWlTNoBeREorrn6kuLHwdkxm8kU2Zxjo8Pryk8FeYqTjSAhJQjZarGjd8Rm+D3+4R5QSnI53MdhgsM9QIya/O6pvLfbOZb+Ncex5lMMNetACmK1X8Se95Mj8kxJ7ipITOGv4rVe8FICK8lxZ4ypCQdlv5M6qPNkpR47yVSYY/ZowiQncHDMTyM46GcQkJ+lDGVPVvwcpSknYacJOxDWYw9zLVwhfkxU8/UFOqX1nvVzTK9cvOWR2qQcKOovre9X+AmkzEZamjLyojnjPDV+YfraP/i3f3HvsRt7n8JOUZj+szeu7X1k//iRJ/Ea1xn1i1R8C3+ekLhCGFei0hOySyY5p6ImZanA5D1xnIGr2AKHc0x7uSzlZr7vxytMlvilUngdM8cN1SwGeVtmg6cRWJ7aDeDx4hzHkz5rpjyefttNAonj8/ac1YzPme3LrluPZGNA6fq814n9KlUvXLzppbmhwsWfehlyb3pZTu/UWWGISEqYc3jv4xl1mss1++VZP8mD8/KcmJn1CjIor8iBO+uVKDlhx/wur5vbS2BykgydHOV1p3lsjL49lMdrLxUQ9FERQZlKCPq57RS31eUNtBGW1HIuEY+5jm3xSPu9AaYgHNtN3Vf8ARr4No/J8txMMl23Gaq7DmEmH8smqOtjv0LZ7/JThbp+/KV784lswrTQv7qFeDzGxI8bKEsD1Mf/9V+hRMUboF7+ryzPXZw5x+Oqu9zUgGkq02o0g7m0TmbtepzT4zTw8XXKPJVN82MXP6YZfOwME60+boNXspcDK40VoR6e9R6yT2STsjgpLA5PV0or+Q0DIp/WAIDpusPjTWh5W2uzpONpzERQkucmmKC0bArubtnVOgVq0j+2mQ8KMNZ63i8a8MlRHozIbO0VsAi8zgVeWbKYK2KQze+3AYcWT0OxdsuaBSwXfhXlgBfgoOKSkUGDXH1ikC+O2Z9JBcXaZS7DcBUp0y3p75j0z2OzlKKOSPrgLHVqTWXJ+YpmnJwFpkbykaQek1RGr1wriUEeBLVQG5Ec5SkQOI8nrMjjDpDGSr/NO9e81eTROeD1lE85Dcawbl8svCaMoguQdnmYoKVxZJuRDDzfvFN4DoMWU1ieNp4mJpCMEUpwmcdI1Jm7StSt01nZtequIeVMxGugy9ynKdvFKmEEkpDSbCDlPKvlNDnpP47HmXllptRqZuZbXRXKyb246LtkvRbtuXPRj5u+CzpiLH4SmTDswrc4KmGGw5sE84Emcwcyd5iUTk5xg5Q0UtImJUOWic4iOmuicxQ0mkd03kQXWtFFRDMP12TyF+1wXB6TeCyaQiWOdILGu1COu6xLGJm0jik9hEzZ0yGgJ3lzak1hnYkltrQUzySQYMo+Y6Zfg7OcxZY1QYFntcAkTgm7nQsauUcjX6Eu07eExjN/zDvbbud9S9/fsbTKawgzU/abJv6ypZ26ZGlXX8N7espeQDrn/7kp9znC3BTjjMZ/auI/MeX+Ed6zfKCxtENv2pp+GWFhyr5ka/yCif/ClPv/US4/Zf/ClPvEpN9CWJqyPzLl3jfx79ha7m/hvThlX7N1HG86mu+yA46ZV4eH5Oj0LUgUN2mq+IWty/VzU/RzvMcZUnc7n5na/whRXVP2pzYA/F9ZNm9a8ygFTpVss+eAl+E9YomSV/zOPbKECeF2gsj0HqCN0GH+s3BAkjNBMnVyMUo95mcqe+xNAAPezzIVVDW2qlShVSp9hTlCLmVxqW4pxekVP7HHBlJ2UvzGVT+5xx6U3rj8wikCjpT81S9dbOCnuKzCWAclEIfXVPqGw8TGnjPk91YsJL/csWW/hJNgF1M4EK4O4qcMnrAJBxOSAlXOYdApyu4RksgUkNmKwq9LPbyx7vSyCCa9bioyv8XYygExLeJgD2/7RdB6kz1JJRDUIhiyPD/kmXdK72O+GNtjuv5L69U6b05M1LgLblM2CNmcmFfQDnkdvCd2MgFM1eel11hb7hyoHxN00ELmuUAEO2cYi3nfSqNz3UwsOCgwY8Btp7hXkRb8FCIZppvcJ7uBalPYBdKIKVDGxPCuU2gl83aTNymR3vF0ZTA7uaU9plPMPwQvLlJ69IWj5SmtwIlpvRVwVuk/tSw+CIooANDys7NCUsm+8XjWSus+U9AgFew6ghXlfNqUicUeP2ykIAtfOq3sQvAl+dH3lJG36zZ+zNDO81hSUoGN2WOq+aXrO6dW1AKkS2kQ0/PfDakqb/pVNsdZBLxdaWZGsBtXfEtgW8HfusKgnf7jbBU7jDOXbGJL5CMh3vDEP1vCVNOds5sJ5i8t+dn8LrxmM4BpN3oI4CVyyNVDABjYMwwTzCrOMExwcB9vMRwc85TV94TV38PQi2MAAwhOC15eDw5YOqmi4BfqcdRaixX+T93qDTfHiSm/OCOsOvZGhwPeG0tUaG01iHIju7rT2tXB4RVm/G7hlIvMi7oOWr3GfEuM2ysydOHogfNFqvBrMh4XfeJGb1mYYBeP7+gjGGWXgbPIU+4XT8jWXwi3s7aGe8DTHhZmtpdPxWT/HrPHBe0Cs4fKW7iMDjelQTxcp77re8N2HOCaw40xmBRDJFtmZtFBuzL241kL09Hwepl/BH9QXIu3KYPBW9a4Mh/23C/TMWG65T0lo0Il4dnF63Mw933Uw+eea35fIMcRjrVW5D4wU+1S35cJzEwP6uiRgXBV2uO6dUomyK7FjoE9eNfvb5uqsHcDQAZhIXi4A7JCbuvgjJ3Cs4Kqndr8rO9IvbqIZeqNsLd1V89YPza8YnLMvuR6FYSfOd4glvITx6vi/R3HG8L7m443jPcvbB4Ahx/ZHsm75XlI/7nl+RJveevMjKEW2xtBeMn2RuXd8tYjvOb6G+pO0xujDQyj3jhtAL3iYW2Qtlx/oulvlKhuyvI03fA2UUbCzZS/4W2h3A1vK0PqJP+2CaTyQVAgddtqSA2mjXHtJ5a3HeEblrcD4SXL24nwNcvbhfBlbwrBBW83+nHZ8vfc8Pbi8RX/jhvendzaPm5tgPbJZOKgcJfQL2+/oGAO4KcRB/hsYp4oV58/QXdFJKAnXkJ/7qLcPB+V78KO1JxjSIidwONfYeT9vu++N3fD289Fef0rVOSRHwAk3oFzVox20g46sLToHaTdNEX7+anGfasLLO7RLGnaRfup/gE6cWDRP0R3Xl2kLVeX/OklIXrSOapx8UNLSPMP06bHKhp7WILvVPxDS94RSiuRnL6yxFm9o3yu3EiTZvtjLtw7Jgvwc16AdbSePBolohE+1g3RIE3ygtxFB7m7x4KeTC/R3qvo0GHefzKFy2aJ4odFWDChvZ9gCmApiDMdt0FfnAjOxJSo9NDk8uzmWKxmH+Ey2i+/KD0Ler2duOdokLZi7Feigz9Em4MRHwpHjA2RZ5zGG6YimsbAg+gNGo3t82gQNxbGHZFd1KJuYOMkiMUk7aFjoITHtNN3UB1vdX3bh+d91K9v2/C2jQr6luQJ9XlCiQc6zNNZ5QmtUIm6cDDnX6LwhiIwnwpchrdaqdZVi21WTUDFc4H8t9zgrOem/9hNWPPOHG9sczb/zJZFz/vp4DjYxnoKl4nDjjKhvDGlRZKjso2Pjai546CRsy589+DbH/q51z/284W/ItV1ihylk3Jv8CEovdEp86JyUPBKZstKY8uy69arMwKwJSoWLqrYR9kCrwsHfU34kZEHBQnMeqSNrOk3mUeYa9SbD1U+9LqY5DMB6Kx4BSCk5P62nN3AIpmOrerLWj35UVtPCmFPLrb1pBD25DcZFAoqE4HY6dQPuD8FiCAKe+wM2P09dkp45gzYbOWZE5TVl9ux8X4OrHhnRUWRKRmbnxOB5JoMfMi6j4Sse2qPDWY8J6x7Qs8CMjc/W5KjAOcDH58z/H6QUggZ+BZTPylxuYCpL/PMUsAp/kNmSA0H5a7ioDR0mGtKChfV2cZFBVyVAcpPv4KP2hw7Cz4K7FSHslOdyk6llZ3KKDuVVXYqp+xUXtmpwip2qlhP3J6dKgk7VVR2qgh2qouKEXaquIKdSgHia7GjvG1FGZzijN8rnFWJWRrlrN4XzirBAFUA5252rO7ClTbe6vOQt/okylsVqQRKUVI6UbwNb9XHTfcqb1U2vFU/FbUT1Hcb3qp/Dd6qBKpbavFWJcNbFUPeCqyeV05TGbxV6XbcS8nwVgMR3qpX3g1DxJWUQt6qX/azfuoT3qr/NrxVv/JWfaijL2CAtMereavKbXirwShvNfjNeSss4wCVo7xVfBVv9aarvNTPDS/1meGlPnLAQzHb7ICHYh7MUR6KuaZ18m64J+axRiWeuSczY6jF9pRbspmNwrvljR/a9Z9+/Pv4s09BseJNSAOuv7FuX2Qmil/ed/3NeNlCm8GCbeWAWbBJ2mxYsM20selvk5desC7Memw3TNgOKtxghok5sF0MzFP82x1hvhLMjKwBzBH2613L22PYsL0I37S8OxAuWd6dhg3bh3DB8u5C2GAOiINXmIcS5uygMmc1YSEtv37DOyTcpeVP3/AOc3eOcHcG6UiLOzuqNPqYYHQ+5M7ubnFnd1Me3NnRVdzZUcrP8+HpKGNonrmzErgzfoxwZ8e4qHBnJZ6auwHL08q83EF76W7mye5h1mcfHeOne7lv9wk01zXLRppqYhHu5019Gz9jun0XMoMquYDjA3Qvl70vYJoeWKLDzDQ9uOTNMFfHwXHOkaE76Rg9gBTaeVWI9uLSEuf1TnAmDk5ysw+1uLP1NM582RgzFRuYrSBmKKZ4xY4yD4jK7uFOPxQ0d4o5nqtodZHbZPZtRuq7wjG8h2RX8mwbzZiYsvStwbMZXDQ8m09TEZ5NR++XlNXKYBus8jRvDhmqVtykxvmujHwP3U2n0EnaFY78lHBpLortp1NvLAVFtwZFkXJC8tDJIHFLNHGCZ+PBK1oNvzxAB+UlwjQ+QNsDpvEBwzR6D0TSH6QdQfqDQfqDPEmMZceZFMd5klKGvjxILnbsoM++xZVbrZjo5LVIb5Xup030ULOxLCzZqRX1hRPA0/SAVu+fQlxYD9eSol6AWh+CPpoC2Z2iOj2EPeUhXaZpug9v9+nbETwfoYq+7cbbbioGXOp6ZvlHWryqcqpdzLOWQRq/EZf6aYRL/Xe2bTM7sIIZFeYGygdbKLMRgUJz/aXr2zcgsUws+glZCBFQ2RiVDeZMIn/2uEbOc2Ta1BJfgpKbyye5PD8t+vGwfBLlkygfD8snUT6ZDpizSH/caH+cNfoD+ZPay0T646A+J9Ifl/dF109xeX5a9N2wvKq3UN4Ny6dQXpSioTwsJuwcTFfqaCB2qiKSL4jCkmTPMZeLeQiiU+kzljUH8bRIz1ScK529scQ8XsOHqMAVSx2o9tyTFRWiITvnu7H0Y2RqNeU7nOIgUyz9Sb7AfB9zeyo760DYsEWPY/Nz5+24vXIbtwf+Tri9Y16HMnadytillbHLGI6uYDi6sp9dS0CmzJ4c0JUdsMEO5NvYAbvFDhSi7EDhm7ID2YAxtPmR+aCcqdpC1ZapuohjybIaXxWZD7IMH5QVAsmsWklOGjNeFxPv7jYpXDelClfbttRx5yML8hje1S3erUUExxgt26NXZjaxWyXKDjbDfh6JRXlvwFEOtwtiXCTkRNg9D0F3LroPCsvK/HNtQSRIfbzIGeos/DV0QVTyQQIkLvN+hYMKpXmzzGGz5LjWZhmW44Zkz8w1vJxqgW/TQFp3dkilxh1mCAb1MMvH3h4R8HSY+hxhjoVFvuXOcQcG55rU3/D7dalSWKoBEL8BQ/y6Qb26KQvqFSzZcVkycJ9AsNyyZ2F8pRWLGGstYjWyiNXoIs74QxIlzUqNuZCfHRYOYFik+zev+cMrGVoLDK1Fw8rQFtXCwAwBjBjPq2FoFSZ49/paoR4ZoZ5nhHq+EerFjVBvnRHqFY24rlsm0vYGjJDPMeK7PiPsGzHCvog4T4R+XYpil12/rNyASvn6hY9kJt3I9QaFoHsbeN0rRN6YzMiglhhkUBjzLGX6NcrVSTenBZ4bN5wLs5xjtGGWGWBQM4bAsuxJXMGAVtBt2udFP8m5HFP92G3rjoIKZ8Rq9mGSuTDjJPo9wL9ewcsFg5e9a+Als7bjKkNUFpwheaOB5E1cwWauoACW2zCqPebUuQHiB6CiRT1tqGgZTAEKbGKOqx0VvyLRSocJjDqMpznFoFV4aq3CU0vxNK0o5vUrkvHJQVn+CWYoI6goZ7UtqDUAgFfw54K/dc6f5NomsUGIuDbnbefMk5pvC3U0mVaNMBkZMCo2l7bgsLGNkX6rV4FtDHMS6wNegCo3wNGADNMOfoL8Xavi9W9wL11exz5jvxMlA21wA4BhGHS45m6tuSZ6JbWkGGDknoVVrex00EvyWveiLo/4qUeP5WPo6gAqGgAQn+I2BrEjD5IlbWxB0hbajrgcBwZ7NwNWN1Ne+adevPUqPQJBspjmUDZiHpCtuxf9/rXIkAuLDkz7sj+mp9kYjQk0i4SjS/gyh4ezjkeh3FmOu10SvtfwZYezq1gyq50ls9K/brvQgLlQURfqbsODPqiga5XnPpRqTAAw3Uw+oB9wvAIvQi/FRQTRVbO+D4sL0BZOTHFiByd2en1pykN92/cxRA55bPy95hHKzZv6yAPp0VjqlrBYj0sPamOwx+K2v++VuRPcDPPCZbEU4h1c8LxQd87AhCzPOyqsswyWFZZzrgObzTRlvG6Q+iwHoPyw2AraQdMwBML68Khlv+DW1Y7oV52EKgvjsJUOGJlr1vO+G3CyYllNtmFkXMir4mDJZ7wEgvu8JIJjzN24YGQ6EIx5nYFdqcqoXLAt6bpwZyFHU4dc1oWEStgGi7GV6VuOZ8CWceckSxZsS0szklWdCDOBCYq3dHg4GHIvLvh5BC+j0lfwtGD5BYSvWfjLJ+wiwjcsZLgscW9afDx2cZiHOEoOjkuLgAvzGDkTOZQpvCk9F3nTsx5EBNgdfQP1NhaRabFn66k8AQTKOOmVkCn8fHaZWXju+rWWGZOdvuS4tlkOsxTvf8VSQIIY1xVJ6IokdUVSuiIduiKduiLpNVYkU0+sWpGsrkhOVyQeiAJtWI7JqmSESoFWRxYmEaqrZGnslgjQLM2CFawDdhE86/wvmVUwa+CC58PzO/L3Xfl7wSzqhC2L2oAJZvtKwLA0h5XI6UpYWIk46IquRJLia66EFTBKWIn3IwZlP7RtyHqpE3QiDYtTpRMdXGeGpwJA2cFYH+xuXxxQu4nCrJoEdGCWbaZXWe6JnxUb4g49EyQoWxGi0IHdOnhJgxxwQyAHHZRB/4EImRpWJGfIQUIWIBGSg6Se3WRhEyE5SImxacuGmd+sdMQUHOOJ7zW95NYSmLlEizaklTZ86KbNwYePOw78KEQU3gLNr6ISAD8BzYMATZxzkgqMKQXGjjWAsXMN8pBWYMwoMKZu8lx03ORNqBOEIs/zowQyrwp/gceFlrI/ruwMx30BGATXAlwXSVvXTWaec2/z5iKUwO9ByLSg96bfR9m3mRnqC23FqefmNeqOvJf43aF04W8YGBSRb5G7AwpuC/XBWnoZ7pEte1vGcBO8+mVAhF3hHR7IYsNGFaowfoBWrAcPgzCP5C204VXRjoIePFXSMkSgFHRoad71+w2jA0tFNHxBoEn68Kw+QgZuQ5yJVU7LGlc9xgSmsjWY76ZEOWZ9HzDGGBxYOgACkaFA9pqoIxqjzDJUQ1EiVkj/371VQAmUIrZRjgSha5QnjlGkxI1SBXEd/EsENq23nOf9nNZopArOHB9zjQ10AYutx64iXnmnLvGJEHt3rrbgqJl2SQz/YUwOU1PdKHITODTwwjOVcXgT5/efOJAPMwVyPD64ie1EXNeKI19zeJU48yUHwuUBRC04fuV1PFx2Fr1BlOBfVVp+n1uuMPNY/WBp0R/ih6FFXvDBwt+Utsuo6CMHf9/nwQzz2vHvZKUhOgfubBXrU9XZL1PhlEeK1sGoxU64Bx0Zpr7XqXvRGzJ8fNh8HwOSNN/PD/2LDF9DpvmB9uahiuWfaX6AZyrafEkOkegFEa80Fy7ix3xvkbrq1mlmwbrADXYR6QlD7QZqn1uw5ooXftsc3rixn9ucK8eHN5sPbxy+Y/PhjeMXbB50Tg5j6yQfDmU52GtxWwmtQZg6PqRlNMCO3/TXU77pb0Bnx0LmMienuBIq/AhHFg4v4cjC8WexbmP2GT645CB+2URjobhks5i4qg1uvm5fpHyEY91s+NMtnNQyrt2KEmPgZav1ywu3+JQswUOV+oUGnw9ahbeawtv4gNBqbjsKbzcpOzilZZy8Eyk7TQrUEj04aPDuAfWHPxUq6HYj4xSE7ntot8m/N8CRUwIodzA+3Alg2VS38ONl26dnbO8uPj0llJzsBzutjwc4diA4g3sHOaGlCvJq2gevjj4FlQu8KcWnO9fGs31AK1D8Kt42AY8m7DFviAsyoeLnAv4IKpbxNMLVJLmarJHAdhWuGYt2YFIVdgKwLef0jXJiK2k6j3s/rAwP8J8m9TT8Mk0+LO4Wo1QODJIdfnQja+C01uBQeIATK4cqHfKIR0e0gyvERr4DW+QOIgTEi81nr2pgCC5qwoFwBZ3WCk6vqnfa1Ltrwo7h3LcL4rddXK+7Vr1QZUHNgsWepIEWULqcFo+AgtuCgVHOPhVwZtiGDjsH69DYHZaGR4lPKHv5j2m+rV05S9JhbBSH0ThmcUopwSEe+zT3c9KbolFvLw14ewBZJjpNB3HsPwIapJwQMT00D6BMw9yrGmfxj+pkHJWNsi0H+TozyCWHlGNMmvjHUDtMID0FUElGYrMEgb3ZaSPbOKI1H2mrWYgyTayquco1V7nmKtcK6lbmmsu3qZnrPjojNYP5SBtaOxyQ/DRtY9h35pZrcT7OEw0AWggsXlWfGD/K+sQAP8xPXOFI3T4pKoS7aYQ7cYdYHVW9o5y0SZIY+u8WnLyHM91L+4S2V70jtIWOCU7KoZ2z36OqbroHoyvPAXhUI3evFL9PikFbfZ9m9Kt0H4LhOcwFsvZQtUHDc0zSCwqiEzSs9OAQ7aCeZZ/kZZoApbCSuh8AVHP5aZRRVEmE9wBwkYaNyIMYc8vUZd4YBGmaHkA3U006xKGY9t5PhzdiXvjP9Q9V8iGAPmri1SVLkmgU4pHDGhOW4GieU5O7EM2dmRU4bsvN4IoFPsTYdxe6OI23abofKHA/lylgQFEMpKLXI1iIjRmiNJ6cgUDsASMo7xhPszXLC3REU4/UbU29G9F3M5xL9NEg+g5a32DSeSeg8E5yHzGCsVvYeCBhoTvCxaVtumJcfhuCFM8PAM0f1nUb5k5tU8g2SzvAcD1g4Jo0Ah5EKQbuFGciDLqM8ZUD9eUdvIXF6I76vDIA/oAwPgzfymqURfZIG+CONwaDiOH6gR9R/lUabvjDAlXD9XndbAagzUvNiSx5mPKykSKSt88psRO6U/3cRtUmGwZE5ZZPB7Q5W6bEqKes7hvqt0Hbp2AZhAIwF5qEfl7SjvHbjil7RiPPaORZfts5ZT+rBc5rmnH7eIXfdqmXBmIvRbw5EH5qvD8+Me/wyqAp9QqhvVN2m1fIHvUKQSM/wftu4x2SUu8NOJtcMq4S4r0xoN4btC302hAvkQHevdVRBFX9v4jaqg4jIB1v2mnwQU7AUI+mnwh9vQrP+/HAUzBiN+UYm/ZFEsnDwUWyXif79UVyFwvXJTfn54OUUXqZrQ1+jsbk6e/ajivm4cYtCWpH3w65GXuFwYkVuiC1PKrEY6ndXwlu7m0+QlF/pXIz6q+kvlPtjkGJKXtS33aqm9BZfXtKXXGMn88F9VYRRxzHLHHZLDEcbKzQwN4SP6DAN2rKfkWzGGg8aHy11NHomBYzHkYzmsWA6Bl4u/z7ZNGY1MNJc07PMbacdew5u+HiZBN41U4+72cjx5l4wNNDeUSdtQuQ0GWEQyuIs9kNpsrOTfhPfcDss3ODzyxiCSMsWM6I7juMNTSfWHNYzyykkOqhCqvKtwx/lOUDN/4QtgmjkUCu3g/8gaVFEUz384kzy2cXm8o3jO1EdYm6r+IYk1AnE62oXLePG01kT/QWheHwkURWz9xolSuggUXqurrEtUXkaENUDGwLhgKD1aGlj6HkUXCuXlkiRAyn0WYMBwfQ036cMagPBM4HZeqk/kDzQB4ifORaB9Np4+NiLK98OFys8/ohIu2XmiiFekd4Ul+BCcEIeadamz7nP7mydigV+ynTXGY6luNy/WblTEvkYf4Zb5HFH1X3F/UoSalHSUrFQpBReSM8LDjPDGF0Ke5MmkwRSmHj4sTCx/BLF18Xf5RGETv81l7jMBPkI8RAu6POJ9gaWssAP2ZqexvRLg99DOsrzCRQ3KOR42FaJ43ocPp1OCMYzu0HMyKKQdiTemFG7dr6aPeHZQDXIt0nyYWY1jY7qOsyaLbZcKlHWkDL5wsaMazFqEDtSB0H9FFxCzYtl94OWuZ1xWL7/crejpLs8yPazkiwnRu9RVz3ReM31GFORgFeTQZ0cs4RNJ8LyXFCUxglk9xnp54CICaAhB9c9VMqRBZ0c28sLeJA7gilpvgNptGGOCcABg6CGMwyxAzC+EAqyTSt/5btKJ2RlkBC2h2W8mk5i8VfJ/d13QG4F35yyU8t8r9Df7A7MbXkJ3hzuALhHCWu4AnSqRQlviM2UBYlxCKDq3njrJJlp63+le05grOiX7JhcmEhsHQbij3md1R0X8KtHxpVkQtAkt+pfOn6nfAXYyalU1smyc27F1eQfExb7xRLEG3CMm5Wj3FZcasKZwrZ0n8e71RlRqdc/OLMJyF0CkjwghPZO2vv2FHzDN4Rf2HDC3jC/rkNYfGE/Sc2XOQm7M9trwPpn9leJ8JPbS+N8BPbyyC8ZXtZpem1azbIL8e9Y/s5Y71hhdYbSLlm+2K/p/j3iBwFHBihOnorBIdyIUQTQi1e+F0SlUHY9ItiyMobl++865ea2Bhq1jGvGydzRgBswHHqYWDOwSUhKo6vxQq/Jd2wZfMXa97CjLhYzZ9AVAGIkl9lPZinwjzvLnnqo0ITArjYCcSJovW9uUBHHh+ziVGKgxk+pnGwYHkV7tSgkF/40AxycQ92/73cCnHXh6iLpyq/XOs+jxPpl25TpG/DRt2lfC4NNVCOOCFvjD36Kc80q9ow9iDmDOTIlhAICFXivw4ELQ/akueNzV/2XTnDQFHqqnY23LJGePZGyIE7gAqjY9Sn5nSIun6NCb7xBzfWMnmdLj0sjHzorUszTPP+ZXwt1u0Rf3sPpMWoR/uo2PD6mG3mqGEyFs+DeBs02n6os3EaEIjgjSq/LHZWK6SuDCpxiDgNIDvpzwKg7zBAnwLQz0eA3lAohgIAfes6D5CbXwDYEwL0KYR/AmBPCNB3Iv0zAHtCgD6DkIE+i5CBPqfCSQF6G3EM9Pk6yEq8DegTAvQFA/T5AOjF8to1QO8GQF8UbnKXRCnQMwvkGqB332WId6MQz2TWQHx+JcxHID4RQHxxRqzgGeITBuILqyC+QEVAfAEL1sRRmSGe41ZAfEIhPqEQn1gT4ostiC/wgZgh3oauOYB3REGUQFKiqNUSIJ7LeXyiJj5rKVL4ARfTgntj5i6Q6q9rHehjEJy14JaBVs71EKGsW/bjxiShwusDRIi3zOYDWAejweUYE+IwAlxUG0yB9zigP05mzoyUqsj8FsOvr9BLeCbqWhuy8wayXUB2Yfk2FpSJCGS76S+SXQrZqaZemwC9gR1xwkiqa0bjfxVY90NY73rX727CBAET31sXB00D7n1+eQ1wt6LgfstilqllxCfw36cwOyCgj0MGQLeC4H0YpbU7a9ptyPJVmAI5WnVNTBkypk/mwDcMWyj8TleYTvYrOWZABy32fHiCCW546+pCjgHwM/4oeHq0NVzjB2Oc1sUUACwrEGU9B2UgGE/WBqjOoijW9Ma4svEogo3TBkGwCU7YKAkDtJHWr4VWmyJotZEmwu3A28xY3U+bjOvgFphAifQDvd3Mu1qFNrUODmORbcTbSsQzPwy7IEE/l1xwrFsF33ibUY+V1QhnTH02AZs3iaCKq9lCHjdO1RAbNwLnNp4w5mSlhjdG44gap26NXMcVaw/i2l3pAy5J+jCwt5amU6uaXsdAywcrMPz+CA0FW5pgtW6yBecgIB0XS00ZNgY2pyHBgAbxm2L+PyUPe1lyDga2tmgN8UswBYjPJfHEKXDPknN3cOIWJ3ZrTrWLdvR2nHx49A50iYXgBF4UW2SOEpWXuI07oknMy3U34Ny7ohoOyhrLhjwsGPhcnhetVx6WDL5ckPSJhQ0J1gyv+31LeHrfAs7CyuF1v19MSvhQ4A9cYYgdgIqQoX/R7zGKurzowioIPwdq5mufWrjwoExcWS+F5XuvcGwvjhSRop9Z+PupZUxIffh1VkLNHVR2gVORSjqVTog9gVfluRBkaRGDoWh8geJNSjR9YWJoZUEaMqjucVYKq/DbqhAJY/Tdvtjy7I/U5Zu61kmelsZjJFqWoIQrqhKuGFHCja6qbcTUBrej0ajb/IYwzwaTZwwTsGr0rcGNSxV8kFfF3ER9rHn7zBvtg/Wx2ydv4uTC7ZM3f3XyFk6m2ydv/erkyTUrh29fRJfIJ+ttHLWdMWIHXI1CtyzVS8LrXIRVu8SE/4Y3xcdabzclbnh7gpb8vbhp7A7aC+pyJ22qDc56+zgYmfXu4oCgiNwEanEArfHvIDoRtCp4+GlM8XDH7fDwDcurIWx4dQSveIcQvOxNI3jKO4zgrHcEmPGsdxQB82vHEDsDz6kAgR/y70Fwxh94XfH1gt8t+Puof+/rituXGLdbCNh3he6hPiAw8NDva0PgokHg+wwC383IzrWVKSzffYVju4HApiiYhhCF/fvn/AcYfe9jNDb7V1FuGR3ClujxCtCQ7olRieKDlPJmKOkd5+cTWPGjN+nYzeveSTp2w3uIjt7wTiHF5JDcHJ42hkWqSqPDdPoD/+GlRe8Mpz3iQCO8XQUiJb8i+icox1QCUVFr80NUp0c+8L/Fhb7NhR5FvKweNPpIPEaP0Bmu+dHAO6t3iU5dXfS7eRLu4X34Xp7HVGE5nIdj+HPQf2wuGP0AT6D3Hc7IweP81kHTTBBPXaWHF2l36D7FqWc10znuQNF7Qs0z7yaU+Tb35LFAxvnkEj3EPSjDP6yHG//1AKB2gq7j8p1e9GHMewoBgRjDlAlmo/cQOlKGM1kfJVsiUln1MtxrqetURYSlqKjglekOkjq7eQfAbrsXGiyQc7zcCfqu0dgM5Gkrqor5T1MKJ/9B0ZxtlQvZ6CnzUphFnpT/3fY85TDPJPMq98/R0wxE9ECz4Rcl0tTCG4TfpdlQVZG+S0+3ZZOKJIdYdzDK+88A9jZRB3q4j84i2IR85/QpM6tJmxjb1XvuLtoJ2FdntP380kf36MsmNIpVrNGTvA70rUXaE67ik5IH/oNPqgfcZlTeHxEj99BUIEbuCcTIPSYrrG2pPyjowi3DJMGhS+O3oMLuSIV9tCuosC+osGyyymIFL1Jft6kFKC2Pioilutvg9d92SlRnz9K495yar1Sx/14MdqfTuHgQG9hssBUd5phgE3qWK9qmQL9N9Nr0rDfEwDxEY0Z3MwYubYyJLAdD7ZprCqocQpUBwX+OqzyoVR7UKp8zVY4zAwjWcxx1ja9ZJZd9RjW0XfXOZkufk+XXT2PNsLlsq7lq6xKMOmyahQ+vx7nVcWm1SkOzzFYPzZq22xpVee04LCHHhWnh+ZxQntNsEfyboKq3EYTHRKUZek/gx6zOCQb44/idrHjHGc4fxI/jH2RsmMGP42e4T8/XXTEaLMLvgzu8l56HA+vQrF/FTZjdLbn6M7BEMuyjx0j1PMjwuNy2ioMDFoXxrwJyyJw31udZeImfR7axWUbl8Vmzbs/RGOdX+blYWQ2icpvn4nxt7PysP16Xm2HH9dqncRW7j6vQdVyLjdEYjg3oomoJSjytg0qFn9MtggdAVWTq1hxoAlrmIczoZgRj3CJn5Sa9IVmXTWJpMERDKDYGOUBVLlIbl0fjGLio1YljUHX1oolv55j2rCVdkxLcvTTPmjXrPa+WY2pHhnV+lvvynDeepscwHY/RE5r8RCCgP0qPAgQeDVxiSlRp7QgbqaJjqOoq8gGvouM3Azn59t6QeB0Wx9UiA85QOFTJsQb8tVwrTHerAMdq0Os03CAazKMk6BH07hEFzzidxtvpoK/H6cTD3Oi89yBjAfbZ4/x8Ik3rmZcJLEeG6Phu6QFT0QfFmTEmWEQzu03H6ISJ3oHKd6j5QCliPhDuzsi13pgPdNF6BBX7oLTmR+6kWa8zYMwHBvmEM4j9iosMaUQF9qUnYZE6BBZtqP3GGiFzq88NpdCcbbI9vsUvP1WPN/3H6KnVHP+kIRzPCKl8qt4dkJXnQHiei5wtSjNCVAa1Tm8ved7zPJpnaHDZHxL5K4gYT4c52AKxg6XfyEN5Xm1qZPnl4GsWH0DOTbfBwEas+kaG3G5ArpFqGentdj6BxOAVY2woBsUpcjCwoShi6IM0DH0Q8RuTwwM/osKrNNHwJ+SmhonAhmIwzStQmRPvswkqYJUKiIyRrzYUO9SGohraUBTbbCjWqQ1Fsc2GYkObDcW2NhuKMbWhGG2zoZhss6EotVtL4D1iU/GMufkysKHoNjYUcWND8ZSxofBW2FA8tsKG4rmvsaEYNDYU61fYUAyutqEYMTYUXWpDkY9cEFtNL9iOChNDzV2mpbnLhpq7DEyyRXeXW6m78+0lKNeoY2nRzy9SjlJLgTIvfYPs1/0C8fnegvot8TqfCl5f9BOUf31xMbDByAAdswhwVWKG+d0417Hoo8WOpStcY8cbrSo7b/B5G0qxVHsNKd8hqN3SjJ2OVOmnKQtHFMbfbEQllgUtyITKw0uJTttox+x5l3/fXDu2OfaFaMeMEDVuhKhxI0SNGyFq3AhR40aIGjdC1HhEiNquJcuvvrXGaMlWCVHX1pIVV2vJSlEtWVeTOflE4MPSowqzQJ4KhVlibXkq9XCffieqMutrk4nGv1qB0M9B/5pi0YGIyiyhKrOKUZkNqiW3uRoFUlUQJZVvQlvAZwQL8s1yS77Zv1qBMKwKhMB1DIc6Kvg+Da2lMlsXyMFUZTYCOmx0BoPQGQQqs8pqldmo2JS2qcz621RmoytUZlHdAY1+CCMIO9RX0IjcgqoaBXNvWD9kmP0rFAtqpU4DbSLIQGVW+GYqs38b77CNysxuqcy+iRJB8CBplAkpo0zoMMqETqNMSBtlQsYoE7JGmZAzyoT8GsqEAsMhJK+xVcqEosGDwlcrE0qrFWddUcVZt94Gr0jgRpEASgVFgsIqNIgiQSJAAmy/kCGGWrTiKiQoUglIUMQahncCllYggWgkKqqKGDRatCp3a6iFBEPQFeMmDkaCIoT8xFNWDFEAUV5LRVbSahlYGii3jjdVAJjiiSoVKjTCKLKGuH+0xVNCtbAu1KKtN849jBGjoRatulqLZsDfT8o1+szi3U6L1n5YKxmpurlWRjRqgcB+CG9DIbAXolq04jeTpf/VVNGOaNHsNbRoduN/NeD3Q+DvftfvaXq9So36QjSADXd/C/77/YE14L9cs6Lwf8vyKyvUav0KxIOqVisqLFeNWm2IKqvUaiH2FL8CdYY5GF4TdahdrebhlILf6Yrn89lH1WrrVK0mvuiCLN4oj3a9YsAMpN40ojJEfgguh1W12npgzhgHA8A4nrlxuKZFcS6qPSsFx7BxwThzJYDwvZtF97UKz7ZE8GwzbYqo1bYymldoi1GrJeVAN2zuEtjKO1+VtrTUahNRtdok+TzzHiNYMqpWm7y9Wq2NxTfe7cN6zEvSOm4cdhoBeqqbu6LgBHU1vAmjaaOeQCbhmh7EtbtfpVZra3qUIZk3yvWobj1RsO0Jmpsreleq1crhJcGhWu0bkoLPuzbY86pSs0WlZhvnOxeqM1GrBXcZxpv2nAPFWmjQan5O6x7pRLBnXrZaznp8eMsbFZtRFonjRTG0AI4ol0qAwVJwdTOn2Bf9bjnWkgYPVfyeMDvuAKTe4FJA6lkreznM3o/s/cG1fVQOD6cVpFSCK/PEU6Qc+loNha5Cw8g4BF8rZqzCE2ioHykz0pVVZ82/UbF8FUXIeqMQ2QCFyBgUIuPGj2qCevhAGRasBoXFp+rzWGDBu8qpqs0x8Q3L24Sw4W1G8AruEobGYyuCpxglctB4bBNHO8vfjmso+PFZf6e5804ag15lG+PJTpqiZMtcOBFI7XZzAhc6oxfN7KTukxW8z/CkW7iJ5BSuN/f3zPl7efL2yq0Yd0h9Ux/4dy4tyh3D6tC3hVF9O+2mlDaCGx1UXjGiouW9Oq7t4qCnzW0PmjvY3txdc/5+bm6/NHdAat79gX8QVwczotTpDmZ19niHuOlub5qbp1nax106FIj8Dy/RrquL/pGIzH6/mVWI9o9i4nZ6xxBMencjcsy7BwF59zIZOsyl6c5FGru65B+mjojw+AitD4THR4zweMk/suTdpybNh68Qv9xPB7h/d3kPSP8e5O2mxgN4INK5HdK5QBUBDzlvRrzlvOPoRco7gSDmnWy5fcOBjifsKB8Pjp6q+A/pVf913FahMks4HWFKNwJi+7xTKo7OY04vMn4ZzMzxuxtBtVwL1U5F7sYDTequ6Z0MpygLh9NsINrMgsJluRpepu6AfjKwayeqkIufVlPsAe9hGvTOBB05jY6Uw46cDjvSj44ESPwwV+MbHk86Qg9LR7I0YLogN3AOrN2T01D8PhKSgFyLBJzhetdpveu03jOm3kHjLTcIGj7I9bqr6oXIRi5ap0dacnEMKR4hIvkW9YDrzFCAYKdrYjFWd7nFQWlxAFPq8R/TbluDKhYfhLvSoJEzBqYYhpzwj7lFZgoeUSt8E53mpTKG3dWW3fYIMaQcx6dfLDrF5PRhnrcz3iBWpI6ydcq+xPi0iUF+x1U6uEjja4D8hjVB/ltRkP82HaOZJe9RDo4veY/R3Xj7Dgf8dtjcDXbYO9IC5+5lf6B1j8F3vCNgdR/jgLv0qHdEYelISzA/AcE8PUzVZX9QBniSTuDjUvW/sBr8137Iz1bw/YsZv69C99I9lK1QqinC1GijX9UineE5xxH1iMoSZbU9gATzNgPQId1Hx2mG+ir+kTd4TrIcimYIwEjf4pEeQ9zjb9DjyPO4SXNn6X4yGenb9Lh+t6IqnnjB7V7mRobo8tADyPEAPQh2pRsCY5WSH0L0IZrW6Om6/YhyGIiG47RedhhIqXFXom88PHFJnu+oULkaESq3EWnG8ygEjeIyYa48EH1W5Zth1UD02Q2sqFIBArUi7qIZ4d0acBfkPy36odNB/iryn6Ye8Uqsyw++bGn9sk3wMccavmfVEoB2twlAu1QA2t0mAO1tE4BW2wSgfSoArbYJQPvbBKC+CjxTKvAcME5kZSMWTYVOZLdMvAg8B1cIPNetEHhWwk8KQcAJ57MvzDsEnDRkBJzelP25iRepJqmgFfX8E7wPT9mf4O4SWCkZDi+f/veJXGgBD8MpNYaCUZQ15wYXd/zCjsr63lxpCf+5sYT/zMj6/sjI+j41lvCfGFnfLSPr+8jI+t4PLeEvBzK+N0NL+BUyvsu3t4RvF+iJJXxLkFFcJQP0S5Crl15daRwcl1veYR+8pj3874bCvZTXq30q+3l1wo2P2WOMdHFcG1BGcMlSA/ePLMbDfL3ZEHPfPAwchIPMq5rjuFj+lubxfBJPP+TjGx/bvHzw/Y08fNTzahwcGMAz0e6jQT0sDYsrMtfoQUEDAYRfVzMorb4eE2VN6Yc8exXKN0DdYRCP49eIzD4cQGnYyDSiFvHrRbxH/pcuNy9ykQ31eW/MJMpQxvXF52rKBv3bJYYTUqXeliCm9QM0EcoJ+wM5oamG6/RFRhiICDe0zm3MsPlfYVSvdH5ML2bwaf135Gi6/lF+9r/9UlbUvmN86lrfInHjoHx5Duxv6V1MtI5GjHBxPaisp/5OxdBAmbMPBpfB9no9fND9pgb4v7BDaeL/Yydtc42JK0IVfOrxth+hE8dIV77/OxP1h9RPwZ3g40Ps1A/EQS857+OCoA5KNuc45T18sVdm3pHLADvJlZBPHBJmKKWXEsk9mE7AYyQpy8O0zT05rlk72HfCANnrEDF40bAbceqUMyqWpUgdWI8Oc1TNIy7P4JPGZyMduVfWT+rciXMebmbIgFmxEdjUuuRx5dfy4m3+nau/lpeSr+XF0x935JWWZYSWJecTcnK1gitlWi4OblRo9eZKs+/Pjdn3Z0Zo9UdGaPWpMfv+xAitbhmh1UdGaPW+0ViIuOpyIK56MzT8btEzxF9WjYX1tWbfuIDMULM4nHjI3RkIawsmY0YzdhNS9SuwTR+nXVxFBwon99RAdCV3THF3ymv6PyiFs9S7TARVY2r/XVb77zMqe71kqfD1I+hdE7VPHdy4F5NPRLwX1GAufU/UrjkwrLE4tbuV2jpCSMaPcCt8byj0slqyKoJQ11ydT5Gr8wtKcwugqrg9gGmjr/oLBlIckQui4BDiug7alYJ8yoCfC1CxGApbQFV9ksVXash8oI0rHhpRk3ARhIlHhBC3DWJGo5dpCoECkRsPTL+ZPE4oKdsondmkL5tFkDy+tnTLGI0bNQqEVr6Kil0mNio+jptquM7Ncrk1DYuOiUbRcTFHbxHJzWuaZUeJ5IQSyc208Tsiitv4KD9vViI57k3QZj6BiSG4N06b1HZ8kxLJoGiFafjqsYyvHMsgD3m1AJyGmDAbQuttlStO3FVj8SdpEuOERI62fiPvEiMUM7r2ddqFdeKJm4Zgi0kwQyLxIpcCSFS58Rd20O+EfIsgHvTfMRcgu0FPFtvEc2v0oZ83//4235WVIjbZUpeNqC1y+/dP0n3BR9jkG/T8i8vmYJtrpK25wKfFEiv34App578rMfs6UqYzePmb+rBEiFkJulZDzLpXE7Me6gqJWSiNhyATFzyDgyu+KnqagShhG1jT0+V3Q5F8SmnYmErgW4StagjbkCFsw0LCLI8EQPCtLyVl+ExMV4vQ2YZ++Qa8epnQdVFPK9WLCP8FtBgcVwn4DTULiN6I0rVRXJ8FfxXPiOg38MR7TLpgSSY0qEXxxtsp3jhTPKV3/PTDFrET0jYgpM2fEEXVRrNbFWf8TXJElWtrwMigIM+MNyNfjwML2U+FmcocbrUhuXF1JLhxFXymKgLGGXehdobB5EZQzi1CAAT95ZtlQjS3GoqxFRRjW4Rublcat0OGtNMQUTkVbluD1uxaSWuGaVdIN4fa6SZo8UbF4nVKN7egp8GXFZRubvxaurldid9G2gG6uYN2PAriqXRzm7edNno79EtW3jbaqXRzp6GbpmjVmF21j2Vnayy4DGen0WdMMec6GXwQQr43UvC2wZpwRrasIdrZUm6sHA2PxePGR3gwU1EFx0bVMNJu/P3467yHdmIkO3lAMpIpXDc9heEppcMlVUyku060pgcwVNfvQgnAAIi4sgoVGrrXFsS7j1nBiVlVTshQ+viVe6Adjn9jB6NxXfZxGlX6jvueKv9N/Ys+jShC/i85Js+lDC1OyCcx9aAcce7H/ZYhLU61keIJ+6DqQveAEOu9twm59xYBKRUum1v94RWf0Ftu16S3Mb3NWW7Pt/TqiXSTme3Usl8ArShSJwhk56teiTqWWzfqJ+SqS0tu1E+2bu42x7OE3N3dI+Qcd+on5O7uPoQLuFO/mzJNZgotXC2OIyiutqoYi5FOvcMfl3En5HpXvdO+dUO2fP0hSOBl6sRl3J0gUbg7v9PcyM10KixSB0OZmwku4k7ggkwh2ReE6YTaQ2/E76RU6xru8KJZ5HwWf876Q7gHiTkm8+kHJumDVJ1jij7Eu0OVSa1P1WWmzEPL3kjNqFXMjRde5DC8oTYvt6KKuh+MBW6ZztCAsonLs+f5PyU/TMyGTBk+cI4xaOekzkG5BUm1sQzOY9xLEstCYCX8hETUGzNuh6AxG2jDo/w8rjQmx7vTuLchHWCrXA2Sa91DdcocU+XObT6xA3PGKAWvPnNHBoYYx0awnvoblG9SpWG+v0MbgG58sDZfdB+F4S2Gtz5yRW7eXDZ/YtXnBMDs4P5YXIwbX41Ocax+eOFnPP3P3bjctSDfSlt1M0bAIuB+DDvY28kF05B6l8+0a6JESj80TMl3vTXYjozUiUflOHwGPgCgQkTnKvaDmSD5CqPANj5izFnlPpGOJoNq6zNoubZvxTsQ60Q/pVHHvSAp3h0r5iQuOJFEBBTHwFTmT36PkbQA9XVolWUHcp54Hd9jTxo+tGQU1NT502tR+gh058XoDL5Lk4JCOi93CVBHYH+boVzTj3BncVwYGzvhJdGEweOkpMX1ZpcMPtKZAZJy0KRO4CfgB4IHka3V5u8Tci7CHHyLWjl8gxDmm0Wy68YM75wOviESQwDZVthx6RQ+bLYTHwsJhpalIiC3VlATls7bk+tCSK1/M5kUHhr3D8/HG9kmFxcBy7t+gmLv+rhTN3mygjtqhPLJJbvJU1il1/4M968FH05z8HnDzt+Y/rM3ru19ZP/4kad1i4PXWwaXoMz4WXMnOa8zZNcczOG24dRPQY0p1fypXD2bCc3geIVFhoKPNXb89G3KX3+LCm9T51u/4Zcw0TM4Rz/5ku8ARDp41fiBq8c0ddSN+IQXBUKQe2B+jWeeT34217zj8l0INNU5r4ey8gE4Jugp3BHZJ5dyahe6qYMZB/4j12DidrnCKQZqtCXD66Be+Cd01G2w3BnesJh6n2FKhEtleeYs+TStJ68t/Zsjn/dp3fDVE2JIWwoMaNPY/uGtIbSkiWb7tZcD3LeuRt1peBXcyM39HRRd16Av1nyDCyL+qlJ3gzG7yln9jmZwXXJqzu+9KaKon77dmnYM6lQFey3S+25Kz6PpGUnHycESIq6fP3BFSJnBXpp5lakvd+4SF7wJ6/5luV65g498wwZ7MiBA4UoX8MlBoFIHUKmsqMRBk587gEw3PQGCOqzWOOp4hcpzjZvXqXjtJ3B+cHirZFh468uEj12zzABb3i+cTAr7aIpp9/yssjbyeZhOKkjZoEhvtEimvQiDhNxahDnvCLARa8PDtUD7LTFv8VtWLf28V/DqVAALFZ7ytEKiSz37zbGcslPBN8jici9bfo1tIJ7+MhHBzcRc7n8sbt7ATeAfAjc/4MkHgn4gF0JndL8uGcwoYl0+uEqFpStUvEr5K6/7XbwWjJwcPCbIWfp65OyOIGdPG3L2KnL2BsjZp2APC7Ne04UeIGe3IGdvw+9dAzn7WsjZL8jZT2VFzt525Oy9LXL2fh1yAi9xgbQi54D2sgK/VEHOQYOc4GEYKHyxPqwqcg6BpnRwAByNImffDenZB1cPRRCvSxGzfEMQN0jr+AZIOQymRjFxQE2bhQ8EP2rWVINiCxP7FRNxORs/CybewHKCR+RY4GH/HO7TSytm9eHAv/RrX7qcu4/6GTb7BadwPzeVJAFCSI8TvBay9bfhZwo6+v8q7CNgHwXYx5RPP7Viw/1rKMS+3v9K7Ps82YZ9wc74Px3+qUcDUDC3xFi4+N8eC3El3Yn3BBNxjAo7j5g2nLT+p8HJlAp44uonGwecxQxIqe7SvGTlyIvPb/AZFzi6Wg4JaBAV4zfC86/C8YzieMcKHF8LjwMcX43/+a/BcbPxAk/XQvfwA6dFKuk3sm+P6nDGXonsS1Ra/DG+oQ2sZui6IthejmA75rd/5aaLD8AVpWxQJEogVtKB/xFon04/zMHCgps++L1X/+N1zMl4z/QDCP/pwxu+RHjrn+/8Dwh/4+oT/wxh7fKhfQh/98njf4Hw3D/++F8IB1O7xdWkZmJWDL/Y3fGXX3zx/A8u/MrLz774vbt2bNm2jb73l1544txdk1um9mzZRufP/28vnH/u5af5fdfklkkkXviVu7Zv2blliv7yc8+cP/e9Zzhp2+4t2/4L9uDKUw==";var Vr=null;function Xr(){return Vr??=qe(Zr).arrayBuffer().then(Yr),Vr}var ms=200,vs=(r,t,e)=>w("button",{class:"rv-press",type:"button","aria-label":t,onclick:e},w("span",{},r),w("span",{class:"rv-press-word"},t));function Qr({go:r,toggle:t,seek:e}){let n=0,s=vs("‹","Back",()=>r(n-1)),o=vs("▶","Play",t),i=vs("›","Next",()=>r(n+1));i.classList.add("rv-press-strong");let a=w("input",{type:"range",class:"rv-range",min:"0",max:String(ms),value:"0"});a.setAttribute("aria-label","How far this step has played"),a.addEventListener("input",()=>e(Number(a.value)/ms));let l=w("span",{class:"rv-step-count"}),h=w("ol",{class:"rv-step-marks","aria-label":"Steps"}),c=w("div",{class:"rv-player",role:"group","aria-label":"Player"},s,o,a,l,i,h);function d({steps:m}){h.replaceChildren(...m.map((g,x)=>w("li",{},w("button",{type:"button",onclick:()=>r(x)},String(x+1)))))}function u({steps:m},g,x){n=g,Y(l,`${g+1} / ${m.length}`),s.disabled=g===0,i.disabled=g===m.length-1,h.querySelectorAll("button").forEach((b,k)=>{let{id:M,title:z}=m[k];b.toggleAttribute("data-done",x.has(M)),b.setAttribute("aria-label",`Step ${k+1}, ${z}${x.has(M)?", done":""}`),k===g?b.setAttribute("aria-current","step"):b.removeAttribute("aria-current")})}function f(m,g){a.value=String(Math.round(m*ms));let[x,b]=g?["❚❚","Pause"]:["▶","Play"];Y(o.firstElementChild,x),Y(o.lastElementChild,b),o.getAttribute("aria-label")!==b&&o.setAttribute("aria-label",b)}return{element:c,take:d,show:u,tell:f}}var We=class{constructor(t){this.still=t,this.seconds=1,this.share=0,this.playing=!1}begin(t){this.seconds=t,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(t){this.share=Math.min(1,Math.max(0,t)),this.playing=!1}pass(t){return this.playing?(this.share=Math.min(1,this.share+t/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var Ge=class{constructor({lesson:t,step:e,done:n,answers:s}){this.lesson=t;let o=t.steps.findIndex(({id:i})=>i===e);this.step=Math.max(0,o),this.seeds=new Map(t.steps.filter(({question:i,seed:a})=>i&&a!==t.seed).map(({id:i,seed:a})=>[i,a])),this.at=this.step,this.done=new Set(n),this.answers=new Map(s.map(({step:i,values:a})=>[i,a]))}seedOf(t){return this.seeds.get(t)??this.lesson.seed}redraw(t,e){e===this.lesson.seed?this.seeds.delete(t):this.seeds.set(t,e),this.answers.delete(t),this.done.delete(t)}holds({steps:t}){return t.every(({seed:e},n)=>e===this.lesson.steps[n].seed)}awaits({steps:t}){return t.every(({id:e,question:n,seed:s})=>!n||s===this.seedOf(e))}takeNumbers(t){this.lesson=t}complete(t){return this.done.has(t)?!1:(this.done.add(t),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,at:this.lesson.steps[this.at].id,seed:this.lesson.seed,seeds:[...this.seeds].map(([t,e])=>({step:t,seed:e})),done:[...this.done],answers:[...this.answers].map(([t,e])=>({step:t,values:e}))}}};var[to,Jr,_r]=[1.1,2,.05],Bl=768,ql=[{figure:1.6,words:1.4},{figure:1.35,words:1.3},{figure:1.08,words:to}],te=new Set(["PageDown","PageUp","Escape"]),Wl=["look","embed"],Ue=class{constructor(t,e){this.lesson=t,this.on=!1,this.step="",this.large=Jr,this.count=w("span",{class:"rv-step-count"});let n=(i,a,l)=>w("button",{type:"button","aria-label":a,onclick:()=>e(l)},i);this.out=w("a",{"aria-label":"Leave the projector's view"},"✕");for(let i of["pointerenter","pointerdown","focus","click"])this.out.addEventListener(i,()=>this.lead());let[s,o]=[n("‹","Back",-1),n("›","Next",1)];this.corner=w("nav",{class:"rv-corner","aria-label":"Steps"},s,this.count,o,this.out)}turn(t){if(t===this.on)return this.open();if(this.on=t,this.lesson.toggleAttribute("data-projected",t),t)this.lesson.append(this.corner),this.lesson.popover="manual",this.open();else{this.corner.remove(),this.lesson.removeAttribute("popover");for(let e of["--rv-large","--rv-figure"])this.lesson.style.removeProperty(e)}}open(){let{lesson:t}=this;this.on&&(t.isConnected?t.matches(":popover-open")||(t.showPopover(),this.fit(!0)):requestAnimationFrame(()=>this.open()))}show({steps:t},e){if(!this.on)return;Y(this.count,`${e+1} / ${t.length}`);let{id:n}=t[e],s=n!==this.step;this.step=n,this.lead(),this.fit(s)}fit(t){if(this.on){if(!t){this.fill(this.large,to);return}this.lesson.scrollTop=0;for(let{figure:e,words:n}of ql)if(this.lesson.style.setProperty("--rv-figure",`${e}fr`),this.fill(Jr*Math.max(1,innerHeight/Bl),n))return}}fill(t,e){let{lesson:n}=this;for(this.large=t;this.large>e-_r/2;this.large-=_r)if(n.style.setProperty("--rv-large",this.large.toFixed(2)),n.scrollHeight<=n.clientHeight)return!0;return this.large=e,!1}lead(){let t=new URL(location.href);for(let e of Wl)t.searchParams.delete(e);t.searchParams.set("step",this.step),this.out.setAttribute("href",t.href)}leave(){this.lead(),location.assign(this.out.getAttribute("href")??"")}};var gs={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.","receptive field":"Of a cell: all the picture's pixels that it is computed from.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",pyramid:"A backbone's feature maps at several strides, one beside the other: P2 to P5 have strides of 4 to 32 px, and each box is pooled from one of them.",descriptor:"The one vector that stands for a whole picture.",whitening:"Of vectors: their mean is subtracted, and along each of their principal directions they are divided by their spread.","matrix of pairs":"Of two pictures: the product of each region's vector of the one with each of the other; it adds up to the product of their sums.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var no=14,Gl=/\S+(?: [×·/+−=≈→] \S+)+/g,Ul=/ ([×·/]) /g,Kl=/ ([+−=≈→]) /g,Yl=new RegExp(`[(\\[⌊⌈][^()\\[\\]⌊⌈⌋⌉]{1,${no}}[)\\]⌋⌉]`,"g"),Zl=/(\d) (?=(?:px|%|µs)(?!\w))/g,Vl=/\b(?:[A-Z]\w*-[A-Z\d]\w*|\d+–\d+)/g,Ke=r=>r.replace(Gl,t=>t.length<=no?eo(t):t.replace(Ul,Xl).replace(Kl,Ql)).replace(Yl,eo).replace(Zl,"$1 "),eo=r=>r.replaceAll(" "," "),Xl=(r,t)=>` ${t} `,Ql=(r,t)=>` ${t} `;function Nt(r){let t=[],e=0;for(let{0:n,index:s}of r.matchAll(Vl))t.push(Ke(r.slice(e,s)),w("span",{class:"rv-unbroken"},n)),e=s+n.length;return[...t,Ke(r.slice(e))].filter(n=>n!=="")}function so(r){let t=document.createTreeWalker(r,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);for(let n of e)n.replaceWith(...Nt(n.data));return r}var Jl=Object.keys(gs).sort((r,t)=>t.length-r.length),_l=Jl.map(r=>r.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),th=new RegExp(`(?<![\\w-])(${_l.join("|")})(s|es)?(?![\\w-])`,"gi");function eh(r,t=new Set){let e=[],n=0;for(let s of r.matchAll(th)){let o=gs[s[1].toLowerCase()];if(t.has(o))continue;t.add(o);let i=w("abbr",{class:"rv-term",title:o},s[0]);e.push(r.slice(n,s.index),i),n=s.index+s[0].length}return[...e,r.slice(n)].filter(s=>s!=="")}var ro=(r,t=new Set)=>r.flatMap(({t:e,b:n,tone:s})=>{let o=eh(Ke(e),t);return n||s?[w(n?"strong":"span",{class:s?`rv-tone-${s}`:""},...o)]:o});var nh="http://www.w3.org/2000/svg";function p(r,t={},...e){let n=document.createElementNS(nh,r);return v(n,t),n.append(...e),n}function v(r,t){for(let[e,n]of Object.entries(t))n==null||n===!1?r.removeAttribute(e):r.setAttribute(e,n===!0?"":String(n))}function Ye(r,t){let e=r.getScreenCTM(),n=new DOMPoint(t.clientX,t.clientY);return e?n.matrixTransform(e.inverse()):n}function F(r,t){let e=r.slice(1).map((s,o)=>Math.hypot(...s.map((i,a)=>i-r[o][a]))),n=t*e.reduce((s,o)=>s+o,0);for(let s=0;s<e.length;s+=1){if(n<=e[s]){let o=e[s]?n/e[s]:0;return r[s].map((i,a)=>i+(r[s+1][a]-i)*o)}n-=e[s]}return[...r[r.length-1]]}var xt=100,I=(r,t)=>Number((Math.round(r*t)/t).toFixed(6)),B=r=>r*r*(3-2*r),E=(r,t,e,n)=>p("line",{x1:r,y1:t,x2:e,y2:n}),y=(r,t,e,n="middle")=>p("text",{x:r,y:t,"text-anchor":n},e);var fe={fine:.025,usual:.05,wide:.25},sh=2,rh=18,$t=20,io=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),oh=new Map([["PageUp",fe.wide],["PageDown",-fe.wide],["Home",Number.NEGATIVE_INFINITY],["End",Number.POSITIVE_INFINITY]]);function D(r,[t,e],...n){return p("g",{tabindex:0,...{role:"slider","aria-label":r,"aria-valuemin":t,"aria-valuemax":e}},...n)}var Ct=(r="rv-bin-corner")=>p("g",{},p("circle",{r:rh,class:"rv-knob-reach"}),p("circle",{r:10,class:r})),Dt=(r,{x:t,y:e})=>v(r.firstElementChild,{transform:`translate(${t} ${e})`});function H(r,t,{flat:e=!1,unit:n=1,along:s=o=>t(o,0)}={}){r.addEventListener("keydown",o=>{let i=oh.get(o.key),a=!o.altKey&&!o.ctrlKey&&!o.metaKey&&!ih(r,o.key);if(i&&a)return o.preventDefault(),o.stopPropagation(),s(n*i);let l=io.get(o.key);if(!l||e&&!l[0])return;o.preventDefault(),o.stopPropagation();let h=n*(o.shiftKey?fe.wide:o.altKey?fe.fine:fe.usual);t(l[0]*h,l[1]*h)})}var ih=(r,t)=>te.has(t)&&r.closest("[data-projected]")!=null;function q(r,t){let e=null;r.addEventListener("pointerdown",s=>{e=s.button?null:t(s.target,Ye(r,s)),e&&(s.preventDefault(),r.setPointerCapture(s.pointerId))}),r.addEventListener("pointermove",s=>{e&&r.hasPointerCapture(s.pointerId)&&e(Ye(r,s))});let n=s=>e&&s.preventDefault();r.addEventListener("touchstart",n,{passive:!1})}function Ze(r,t,e){let n=!1;r.addEventListener("pointerdown",s=>{n=s.pointerType==="touch"},{capture:!0}),q(r,(s,o)=>n&&!t.contains(s)?null:(t.focus({preventScroll:!0}),e(o),e)),r.addEventListener("click",s=>{n&&e(Ye(r,s))})}function ah(r,t,[e,n]){let s=t.map(({x:i,y:a})=>{let[l,h]=[i-r.x,a-r.y],[c,d]=[l*e+h*n,Math.abs(l*n)+Math.abs(h*e)];return c>d?c+sh*d:Number.POSITIVE_INFINITY}),o=Math.min(...s);return Number.isFinite(o)?s.indexOf(o):-1}function ws(r,t){let e=n=>{let s=io.get(n.key);if(!s||n.altKey||n.ctrlKey||n.metaKey)return;let o=[...t()].filter(a=>a!==r),i=ah(oo(r),o.map(oo),s);i<0&&!s[0]||(n.preventDefault(),n.stopPropagation(),o[i]?.focus())};r.addEventListener("keydown",e)}function oo(r){let{left:t,right:e,top:n,bottom:s}=r.getBoundingClientRect();return{x:(t+e)/2,y:(n+s)/2}}function U(r,t,e){return v(r,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":t}),r.addEventListener("click",e),r.addEventListener("keydown",n=>{n.key!=="Enter"&&n.key!==" "||(n.preventDefault(),n.stopPropagation(),e())}),ws(r,()=>r.ownerSVGElement?.querySelectorAll("[role=button]")??[]),r}var C=(r,t,e)=>rt(Math.min(e,Math.max(t,r))),rt=r=>Number(r.toFixed(6)),Ve=(r,t)=>C(r+t,-180,180);var xs=1e-9,lh=.002;function ao(r,t){let e=s=>hh(t,s,r);if(e(r.right))return{state:"right",known:null,text:`Right: ${r.shown}.`};let n=r.wrong.find(s=>e(s.values))??null;return n?{state:"known",known:n,text:`Not quite: ${n.name}.`}:{state:"other",known:null,text:ch(r,t)}}var hh=(r,t,{margin:e,period:n})=>r.length===t.length&&lo(r,t,n).every(s=>Math.abs(s)<=e+xs);function lo(r,t,e){let n=r.map((o,i)=>o-t[i]),s=n.length-1;return e&&(n[s]-=e*Math.round(n[s]/e)),n}function ch({by:r,right:t,margin:e,names:n,period:s,unit:o},i){if(r==="number"||r==="tuple"){let c=lo(i,t,s);return`Not quite: ${c.flatMap((u,f)=>{if(Math.abs(u)<=e+xs)return[];let g=s&&f===c.length-1?dh(u,i[f]-t[f],s,o):ho(u,o);return r==="tuple"?`${n[f]} is ${g}`:g}).join(", ")}.`}if(r==="cell")return"Not quite: it is another cell.";if(r==="points")return`Not quite, from left to right: ${i.map((d,u)=>uh(d-t[u],e)).join(", ")}.`;let a=i.filter(c=>t.includes(c)).length,l=i.length-a;if(a===t.length)return`Not quite: you have all ${a}, and ${l} too many.`;let h=l?`, and ${l} of yours ${l>1?"are":"is"} not among them`:"";return`Not quite: you have ${a} of the ${t.length}${h}.`}var R=r=>{let t=Number(r.toFixed(4));return et(Math.abs(t)<1e4?String(t):t.toLocaleString("en",{maximumFractionDigits:4}))};function ho(r,t){let e=R(Math.abs(r)),n=t&&` ${e==="1"?t.slice(0,-1):t}`;return`${e}${n} too ${r>0?"high":"low"}`}function dh(r,t,e,n){if(e/2-Math.abs(r)<=lh*e)return"half a turn off";let s=Math.abs(t-r)>e/2?", apart from whole turns":"";return ho(r,n)+s}var uh=(r,t)=>Math.abs(r)<=t+xs?"in place":`${R(Math.abs(r))} too far ${r>0?"right":"left"}`;var Xe={scale:1,ratio:1,offset:0,minimum:0},ph=["inside","clamped","discarded"],Qe=[1,1],at={rules:Xe,bins:Qe};function co(r,{values:t,rows:e,columns:n}){let s={values:Float32Array.from(t),channels:1,height:e,width:n};return(o,i)=>{let a={rois:[0,o,i,o,i],bins:Qe,rules:Xe},l=r.plan("roi_align",{...a,height:e,width:n}),h=new Map;l.taps.forEach((d,u)=>{d>=0&&l.weights[u]&&h.set(d,(h.get(d)??0)+l.weights[u])});let[c]=r.forward("roi_align",{...a,features:s}).output;return{weights:h,value:c}}}function Je(r,{values:t,rows:e,columns:n}){let s={values:Float32Array.from(t),channels:1,height:e,width:n};return(o,i)=>{let a={rois:[0,...o],bins:Qe,rules:{...Xe,ratio:i}},{positions:l,taps:h,weights:c,state:d}=r.plan("roi_align",{...a,height:e,width:n}),u=Array.from(d,(m,g)=>({x:l[2*g],y:l[2*g+1],state:ph[m],value:[0,1,2,3].reduce((x,b)=>{let k=h[4*g+b];return k<0?x:x+c[4*g+b]*t[k]},0)})),[f]=r.forward("roi_align",{...a,features:s}).output;return{samples:u,mean:f}}}function uo(r,{values:t,bins:e}){let n={values:Float32Array.from(t),channels:1,height:1,width:t.length},s=[1,e];return(o,i)=>{let a={rois:[0,o,0,i,0],bins:s,rules:{scale:1}},[{x:l}]=r.axes("roi_pool",{...a,height:1,width:t.length});return{columns:Array.from({length:e},(c,d)=>{let[u,f]=[l.cells?.[2*d]??0,l.cells?.[2*d+1]??0];return Array.from({length:Math.max(0,f-u)},(m,g)=>u+g)}),maxima:[...r.forward("roi_pool",{...a,features:n}).output]}}}var po=(r,t)=>(e,n)=>{let s=[0,e,0,e,0],o={...Xe,scale:1/t,offset:n};return r.plan("roi_align",{rois:s,bins:Qe,rules:o,height:1,width:1}).positions[0]};function fo({check:r},{columns:t,maxima:e},n){return r==="maximum"?[e[n]]:r==="columns"?[...t[n]]:[new Set(t.flat()).size]}function mo({check:r},{samples:t,mean:e}){return r==="mean"?[e]:r==="samples"?[t.length]:[...new Set(t.map(({x:n})=>n))].sort((n,s)=>n-s)}function vo({check:r},{weights:t,value:e}){if(r==="value")return[e];if(r==="taps")return[...t.keys()].sort((s,o)=>s-o);let[n]=[...t].sort(([,s],[,o])=>o-s);return[n[0]]}var go=({right:r,margin:t},e)=>e.length===r.length&&e.every((n,s)=>Math.abs(n-r[s])<=t/2+1e-6);var fh=20,mh=/^[+−-]?[1-9]\d{0,2}(,\d{3})+(?!\d)/,vh=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,wo=1e9,gh={degrees:/(°|deg(rees?)?)$/i,radians:/(rad|radians?)$/i,pixels:/(px|pixels?)$/i,cells:/cells?$/i},wh={"":"",degrees:"°",radians:"rad",pixels:"px",cells:"cells"},xh=new Set(["field","width","samples","squares","numbers","compared","lines","sets","meeting","grown"]),xo={right:"✓",known:"✗",other:"✗"};function bo(r,t,{answered:e,redraw:n,covered:s}){let o=[r.right,...r.wrong.map(({values:A})=>A)].flat().every(Number.isInteger),i=A=>r.units[A]??r.unit,a=A=>bh(h[A].value,o,i(A)),l=null,h=Oh(r).map(A=>w("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":A})),c=r.others.map((A,P)=>w("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>$(P)},A)),d=w("button",{class:"rv-press rv-press-strong",type:"button",onclick:tt},"Check"),u=w("button",{class:"rv-press",type:"button",onclick:n},"Other numbers"),f=h.map((A,P)=>r.by==="tuple"?kh(r,P,A):A),m=w("div",{class:"rv-answer"},...f,...c,d,u),g=w("p",{class:"rv-verdict",role:"status"}),x=w("p",{class:"rv-why"}),b=w("p",{class:"rv-working"}),k=r.wrong.map(A=>yh(A,r.working)),M=w("div",{class:"rv-outcome"},w("div",{},g,x,b),...k),z=w("div",{class:"rv-question"},w("p",{class:"rv-asks"},...Nt(r.asks)),m,M);for(let A of c)ws(A,()=>c);for(let A of h)A.addEventListener("input",S),A.addEventListener("keydown",P=>{te.has(P.key)||P.stopPropagation(),P.key==="Enter"&&!d.disabled&&tt()});function L(){if(!h.length)return t.isPicked?[...t.picks].sort((P,st)=>P-st):null;let A=h.map((P,st)=>a(st)).filter(P=>P!=null);return A.length!==h.length?null:r.by==="points"?A.sort((P,st)=>P-st):A}function S(){let A=L();A&&r.by==="points"?t.place(A):j()}function $(A){t.pick(t.buttons.length+A)}function W(){let{places:A}=t;A.length&&!Eh(L(),A)&&h.forEach((P,st)=>{P.value=String(A[st])}),j()}function K(){if(!(!l||Ah(L(),l))){l=null,M.style.minHeight=`${M.offsetHeight}px`,z.dataset.state="open";for(let A of[g,x,b])Tt(A,"");t.coverAgain(),s()}}function j(){K(),d.disabled=h.length?h.some(({value:A})=>!A.trim()):!t.isPicked,z.dataset.state==="unread"&&L()&&(delete z.dataset.state,Tt(g,"")),c.forEach((A,P)=>{A.setAttribute("aria-pressed",String(t.picks.has(t.buttons.length+P)))})}function tt(){let A=L();if(A)return e(A);let P=h.findIndex((Bu,Aa)=>a(Aa)==null);if(P<0)return;let st=h[P];z.dataset.state="unread";let Vn=i(P)&&` of ${i(P)}`,Ma=Math.abs(Number(st.value))>wo?"is far too large":`is no number${Vn}`,Oa=xh.has(r.check)?"Write a whole number, in digits.":"Write one such as 2.5.";Tt(g,`“${st.value.trim().slice(0,fh)}” ${Ma}. ${Oa}`),Tt(x,""),Tt(b,""),st.focus()}function Zt(A){t.reveal(A),A&&!L()&&h.forEach((st,Vn)=>{st.value=String(A[Vn])});let P=A&&ao(r,A);l=A&&L(),M.style.minHeight="",z.dataset.state=P?.state??"open",Tt(g,P?`${xo[P.state]} ${P.text}`:""),Tt(x,P?.known?.words??""),Tt(b,P?r.working:""),W(),P&&ka()}function ka(){let A=t.found(r);!A||go(r,A)||(z.dataset.state="mismatch",Tt(g,"The kernel in this browser gives another answer than the one expected here."))}return Zt(null),{element:z,show:Zt,ready:W,again:u,outcome:M}}function bh(r,t=!1,e=""){let s=(e?r.trim().replace(gh[e],""):r).trim(),[o]=s.match(mh)??[];if(o&&!t)return null;let a=(o?s.replace(o,o.replaceAll(",","")):s).replace(",",".").replace("−","-");return vh.test(a)&&Math.abs(Number(a))<=wo?Number(a):null}function yh({name:r,words:t},e){let s=[`${xo.known} Not quite: ${r}.`,t,e].map(o=>w("p",{},...Nt(o)));return w("div",{class:"rv-rehearsed","aria-hidden":"true"},...s)}var Tt=(r,t)=>Q(r,...Nt(t)),kh=(r,t,e)=>w("label",{class:"rv-answer-named","data-unit":r.units[t]??""},Mh(r,t),e),Mh=({names:r,units:t},e)=>[r[e],wh[t[e]??""]].filter(Boolean).join(", ");function Oh({by:r,label:t,right:e,names:n}){return r==="number"?[t]:r==="tuple"?[...n]:r==="points"?e.map((s,o)=>`${t} ${o+1}`):[]}var Ah=(r,t)=>r?.length===t.length&&t.every((e,n)=>e===r[n]),Eh=(r,t)=>r?.every((e,n)=>Math.abs(e-t[n])<1e-4)??!1;var Sh="tolias";function yo(r,{maps:t,rows:e,columns:n,channels:s,levels:o}){let{regions:i}=r.regions({height:e,width:n,scales:o,overlap:.4,variant:Sh}),a=Array.from({length:i.length/4},(l,h)=>{let[c,d,u]=i.subarray(4*h);return{x:c,y:d,size:u-c+1}});return t.map(l=>{let h={values:Float32Array.from(l),channels:s,height:e,width:n},{maxima:c}=r.regionMaxima({features:h,regions:i}),d=a.map((u,f)=>Ht([...c.subarray(f*s,(f+1)*s)]));return{squares:a,vectors:d}})}function bs(r,t,e){let s=[r,t].map(({vectors:h},c)=>ve(h.filter((d,u)=>!e[c]?.has(u)))),o=r.vectors.map(h=>t.vectors.map(c=>me(h,c))),i=s.map(h=>Math.hypot(...h)),a=o.reduce((h,c,d)=>e[0]?.has(d)?h:h+c.reduce((u,f,m)=>e[1]?.has(m)?u:u+f,0),0),l=i[0]*i[1];return{products:o,sums:s,lengths:i,total:a,cosine:l?a/l:0}}function _e([r,...t],e){let n=t.map(o=>bs(r,o,[e[0]]).cosine),s=n.map((o,i)=>i).sort((o,i)=>n[i]-n[o]);return{cosines:n,order:s}}function ko({kind:r,target:t,margin:e},n,s){let[o,i]=n;if(r==="pair"){let a=(o.vectors.length-s[0].size)*(i.vectors.length-s[1].size);return Math.abs(a-t)<=e}return r!=="drops"||s[0].size===o.vectors.length?!1:_e(n,s).order.indexOf(0)+1>=t-e}function Mo({check:r},t){let{cosines:e}=_e(t,[new Set]);return r==="cosine"?[e[0]]:[e.length]}function Ht(r){let t=Math.hypot(...r);return r.map(e=>t?e/t:0)}var me=(r,t)=>r.reduce((e,n,s)=>e+n*t[s],0),ve=r=>r.length?r.reduce((t,e)=>t.map((n,s)=>n+e[s])):[0];var N=class{constructor(t,e,n){this.figure=t,this.wires=e,this.asked=n,this.open=!n,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.cover=null,this.writes=!1,this.element=p("svg")}drawn({name:t,width:e,height:n,covered:s=0},o,i=this.scale){let a=n+(i?.height??0),l={viewBox:`0 0 ${e} ${a}`},h=p("svg",{...l,class:"rv-drawing",role:"group","aria-label":t},...o);i&&(v(i.element,{transform:`translate(0 ${n})`}),h.append(i.element));let c=n-s;return this.asked&&c<a&&(this.cover=y(e/2,(c+a)/2+9,"?"),this.cover.classList.add("rv-panel-cover"),h.append(this.cover)),h}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(t){let e=this.picks.has(t);this.asked?.by!=="cells"&&this.picks.clear(),e?this.picks.delete(t):this.picks.add(t),this.showPicks(),this.wires.picked()}get isPicked(){return this.picks.size>0}showPicks(){this.buttons.forEach((t,e)=>{v(t,{"aria-pressed":String(this.picks.has(e))})})}get places(){return[]}place(t){}take(t){this.use(t),this.draw()}paint(t){}play(t,e=!1){e&&(this.held=!1),!this.held&&(this.playTo(t),this.draw())}reveal(t){let{asked:e}=this;if(!e)return;this.open=!!t,this.cover&&v(this.cover,{visibility:t?"hidden":null}),this.buttons.forEach((s,o)=>{v(s,{"data-right":t?String(e.right.includes(o)):null,"data-ghost":t?String(t.includes(o)):null})});let n=["cell","cells","choice"].includes(e.by);this.picks=new Set(n?t??[]:[]),this.showPicks(),this.scale?.show(t?{right:e.right[0],ghost:t[0]}:null),this.draw()}coverAgain(){let{picks:t}=this;this.reveal(null),this.picks=t,this.showPicks(),this.draw()}playTo(t){}use(t){}draw(){}reached(t){return!1}holds(t){return!0}found(t){return null}lines(){return[]}foreseen(){let{open:t}=this;this.open=!0;let e=this.lines();return this.open=t,e}};var ge=20,tn=9,zh=8,Ft=class{constructor({x:t,side:e,low:n,high:s,title:o}){this.x=t,this.side=e,this.low=NaN,this.high=NaN,this.title=y(t+e/2,ge-7,o),this.axes=p("g",{class:"rv-panel-axes"}),this.drawn=p("g");let i=p("rect",{width:e,height:e,class:"rv-panel-ground"}),a=p("svg",{x:t,y:ge,width:e,height:e},i,this.axes,this.drawn);this.element=p("g",{},a,this.title),this.span(n,s)}get height(){return ge+this.side}span(t,e){if(this.low===t&&this.high===e)return;this.low=t,this.high=e;let[n]=[this.at([0,0])];this.axes.replaceChildren(E(n.x,0,n.x,this.side),E(0,n.y,this.side,n.y))}get unit(){return this.side/(this.high-this.low)}at([t,e]){return{x:(t-this.low)*this.unit,y:this.side-(e-this.low)*this.unit}}outside(t){let{x:e,y:n}=this.at(t);return{x:this.x+e,y:ge+n}}vectorAt({x:t,y:e}){return[this.low+(t-this.x)/this.unit,this.low+(this.side-(e-ge))/this.unit]}arrow(t,e,n=""){let[s,o]=[this.at([0,0]),this.at(t)],i=Math.hypot(o.x-s.x,o.y-s.y)||1,[a,l]=[(o.x-s.x)/i,(o.y-s.y)/i],h={x:o.x-tn*a,y:o.y-tn*l},c=f=>`${h.x-f*.45*tn*l} ${h.y+f*.45*tn*a}`,d=`M${s.x} ${s.y}L${h.x} ${h.y}M${c(1)}L${o.x} ${o.y}L${c(-1)}Z`,u=p("g",{class:`rv-vector ${e}`},p("path",{d}));return n&&u.append(this.name(t,n)),u}name(t,e){let{x:n,y:s}=this.at(t),o=n>this.side-14-zh*e.length,i=y(n+(o?-9:9),Math.max(12,s-5),e,o?"end":"middle");return o||v(i,{"text-anchor":"start"}),i}ellipse({centre:t,long:e,wide:n,angle:s},o){let{x:i,y:a}=this.at(t),l=`rotate(${-180*s/Math.PI} ${i} ${a})`;return p("ellipse",{cx:i,cy:a,rx:2*e*this.unit,ry:2*n*this.unit,transform:l,class:o})}cover(){let t=y(this.side/2,this.side/2+8,"?");return t.classList.add("rv-panel-cover"),t}dot(t,e){let{x:n,y:s}=this.at(t);return p("circle",{cx:n,cy:s,r:3.2,class:e})}};var Oo=6,Ao=3,Nh=3e-7;function Z(r,t=1){for(let e=0;e<Oo;e+=1){let n=Number(r.toFixed(e));if(ys(n,r,t))return n}return Number(r.toFixed(Oo))}var V=r=>et(String(r)),T=(r,t)=>V(Z(r,t));function O(r,t=1){let e=Number(r.toFixed(Ao));return`${ys(e,r,t)?"":"≈ "}${V(e)}`}var bt=r=>O(r).startsWith("≈")?O(r):`= ${O(r)}`;function lt(r,t,e,n){return ys(t,e,n)?`${r} = ${V(Number(t.toFixed(9)))}`:`${r} ≈ ${et(e.toFixed(Ao))}`}var ys=(r,t,e)=>Math.abs(r-t)<=Nh*Math.max(1,e),Ut=r=>r.reduce((t,e)=>Math.max(t,Math.abs(e)),0);var[To,Lo]=[340,12],ks=(To-Lo)/2,Th=10,Eo=10,Lh=1.12,Ms=["a","b"],So=.06,Ph=1e-9,en=class extends N{constructor(t,e,n){super(t,e,n);let{arrows:s,path:o,most:i}=t;this.writes=!0,this.length=o[0]??Math.hypot(...s[0]);let a=ve([zo(s[0],Math.max(i,this.length)),...s.slice(1)]),l=Lh*Math.max(...a);this.before=new Ft({x:0,side:ks,low:-So*l,high:l,title:"as they are"}),this.after=new Ft({x:ks+Lo,side:ks,low:-2*So,high:2,title:"length 1"});let h=p("circle",{r:14,class:"rv-sample-reach"}),c=p("circle",{r:7,class:"rv-sample-dot"});this.handle=i?D("Tip of arrow a; the arrows stretch it",[1,i],h,c):p("g"),v(this.handle,{class:"rv-sample"});let d=[this.before.element,this.after.element,this.handle],f=this.drawn({name:"Two vectors and their sum, as they are and with length 1",width:To,height:this.before.height+4},d);i&&this.listen(f),this.element=f,this.draw()}get vectors(){let[t,...e]=this.figure.arrows;return[zo(t,this.length),...e]}listen(t){let e=Ht(this.figure.arrows[0]);q(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),s=>{let[o,i]=this.before.vectorAt(s);this.stretch(I(o*e[0]+i*e[1],Eo))}):null),H(this.handle,(n,s)=>this.stretch(this.length+n-s),{unit:Th})}stretch(t){this.length=C(t,1,this.figure.most),this.hold()}playTo(t){let{path:e}=this.figure;if(!e.length)return;let[n]=F(e.map(s=>[s]),B(t));this.length=I(n,Eo)}reached({kind:t,target:e,margin:n}){return t==="length"&&Math.abs(this.length-e)<=n}found(){let[t,e]=this.vectors.map(n=>Math.hypot(...Ht(n)));return[Math.abs(t-e)<=Ph?3:t>e?0:1]}lines(){if(!this.open)return this.vectors.map((n,s)=>No(n,Ms[s]));let t=this.vectors.map((n,s)=>`${No(n,Ms[s])}, then ${Rh(n)}`);if(!this.figure.most)return t;let e=[n=>n,Ht].map(n=>{let[s,o]=[this.vectors,this.figure.arrows].map(i=>ve(i.map(n)));return Ih(Math.atan2(s[1],s[0])-Math.atan2(o[1],o[0]))});return[...t,`the sum has turned by ${e[0]}, that of length 1 by ${e[1]}`]}draw(){let{vectors:t}=this,e=this.open?t.map(Ht):[];for(let[i,a]of[[this.before,t],[this.after,e]]){let l=a.length?[i.arrow(ve(a),"rv-vector-sum","a + b")]:[],h=a.map((c,d)=>i.arrow(c,`rv-vector-${d}`,Ms[d]));i.drawn.replaceChildren(...l,...h)}if(this.open?this.after.drawn.prepend(this.circle()):this.after.drawn.append(this.after.cover()),!this.figure.most)return;let{x:n,y:s}=this.before.outside(t[0]),o={"aria-valuenow":T(this.length),"aria-valuetext":`length ${T(this.length)}`};v(this.handle,{transform:`translate(${n} ${s})`,...o})}circle(){let{x:t,y:e}=this.after.at([0,0]);return p("circle",{cx:t,cy:e,r:this.after.unit,class:"rv-unit-circle"})}},zo=(r,t)=>Ht(r).map(e=>e*t);function No(r,t){let[e,n]=r.map(a=>O(a).replace("≈ ","")),s=Math.hypot(...r),o=O(s),i=r.every(a=>!O(a).startsWith("≈"))&&!o.startsWith("≈");return`${t} = (${e}, ${n}): √(${e}² + ${n}²) ${i?"=":"≈"} ${o.replace("≈ ","")}`}function Rh(r){let t=Ht(r).map(n=>O(n));return`${t.some(n=>n.startsWith("≈"))?"≈ ":""}(${t.map(n=>n.replace("≈ ","")).join(", ")})`}function Ih(r){let t=Math.abs(180*r/Math.PI);return t<1e-6?"0°":`≈ ${et(t.toFixed(1))}°`}var jh=/max|[\d.]+(?:e[+−-]?\d+)?|[-+−×÷/(),]/g;function $h(r,t){let e=Ch(r);return Number.isNaN(e)||Dh(e,t)?"=":"≈"}var Ro=(r,t)=>`${$h(r,t)} ${t}`;function Ch(r){let t=r.match(jh)??[];if(t.join("")!==r.replaceAll(" ",""))return Number.NaN;let e=nn(t);return t.length?Number.NaN:e}function Dh(r,t){let[e,n="0"]=t.replaceAll("−","-").split("e"),[,s=""]=e.split("."),o=10**(Number(n)-s.length),i=Number(e)*10**Number(n);return Number.isNaN(i)||Math.abs(r-i)<=(.5+1e-6)*o}function nn(r){let t=Po(r);for(;/^[-+−]$/.test(r[0]);){let e=r.shift()==="+"?1:-1;t+=e*Po(r)}return t}function Po(r){let t=sn(r);for(;/^[×÷/]$/.test(r[0]);){let e=r.shift()==="×",n=sn(r);t=e?t*n:t/n}return t}function sn(r){let t=r.shift()??"";if(t==="+")return sn(r);if(t==="−"||t==="-")return-sn(r);if(t==="max")return Math.max(...Hh(r));if(t!=="(")return t?Number(t.replace("−","-")):Number.NaN;let e=nn(r);return r.shift()===")"?e:Number.NaN}function Hh(r){if(r.shift()!=="(")return[Number.NaN];let t=[nn(r)];for(;r[0]===",";)r.shift(),t.push(nn(r));return r.shift()===")"?t:[Number.NaN]}var[Io,Os,As]=[18,118,140],[jo,Fh]=[14,14],Bh=2,$o=80,qh=.04,Wh=.12;function Co(r){let t=p("g",{class:"rv-losses"});function e(n,s,o,i){let a=Bh/i,l=Array.from({length:$o+1},(j,tt)=>a*(2*tt/$o-1)),h=l.map(j=>n(rn(s,j)).loss),[c,d]=[Math.min(...h),Math.max(...h)],u=j=>jo+(j/a+1)/2*(r-jo-Fh),f=j=>Os-(j-c)/(d-c||1)*(Os-Io),m=Gh(o,a).map(j=>{let tt=E(u(j),Io-4,u(j),Os+4);return v(tt,{class:"rv-kink"}),tt}),g=Math.min(a/3,Wh*3*(d-c)/(Math.abs(o.slope)||1)),x=Math.min(g,(o.loss-c+qh*(d-c))/(Math.abs(o.slope)||1)),[b,k]=o.slope>0?[x,g]:[g,x],[M,z]=[-b,k].map(j=>o.loss+j*o.slope),L=E(u(-b),f(M),u(k),f(z));v(L,{class:"rv-tangent"});let S=p("path",{d:`M${l.map((j,tt)=>`${u(j)} ${f(h[tt])}`).join("L")}`});v(S,{class:"rv-overlap-way"});let $=p("circle",{cx:u(0),cy:f(o.loss),r:6,class:"rv-sample-dot"}),W=[-a,a].map(j=>{let tt=y(u(j),As-4,`${j>0?"+":""}${T(j)}`,j>0?"end":"middle");return j<0&&v(tt,{"text-anchor":"start"}),tt}),K=y(u(0),As-4,"cells from here");t.replaceChildren(...m,S,L,$,...W,K)}return{element:t,height:As,show:e}}var rn=([r,t,e,n],s)=>[r+s,t,e+s,n];function Gh({samples:r},t){let e=new Set;for(let n of new Set(r.map(s=>s.x)))for(let s=Math.ceil(n-t);s<=n+t;s+=1)e.add(Number((s-n).toFixed(5)));return[...e].sort((n,s)=>n-s)}function Do({output:r,loss:t,slope:e,edges:n}){let[s,o]=n.map(l=>V(Number(l.toFixed(4)))),i=O(e).replace("≈ ",""),a=o.startsWith("−")?`${s} − ${o.slice(1)}`:`${s} + ${o}`;return[`output ${O(r)}, loss ${O(t)}`,`slope ${O(e)} a cell`,`left + right edge: ${a} ${Ro(a,i)}`]}var Ho=340,[Uh,Kh]=[.35,1.35],Bt={top:40,height:52,room:42},Yh=9,Zh=22,yt=class{constructor(t){this.figure=t,this.isLine=t.rows===1,this.around=t.shows.includes("window")?Kh:Uh,this.size=Ho/(t.columns+2*this.around),this.top=this.isLine?Bt.top:this.around*this.size,this.width=Ho,this.height=this.isLine?Bt.top+Bt.height+Bt.room:(t.rows+2*this.around)*this.size+Zh,this.cells=t.values.map((n,s)=>this.makeCell(n,s));let e=this.cells.map(([n])=>n);this.element=p("g",{},...e,...this.numbers(),...this.window()),this.worth=p("g",{class:"rv-map-worth"},...this.cells.map(([,n])=>n))}get rowHeight(){return this.isLine?Bt.height:this.size}at(t,e){return{x:(this.around+t+.5)*this.size,y:this.top+(this.isLine?.66*Bt.height:(e+.5)*this.size)}}position({x:t,y:e}){return{x:t/this.size-this.around-.5,y:(e-this.top)/this.rowHeight-.5}}box([t,e,n,s]){let o=this.at(t,e),i=(n-t)*this.size;return this.isLine?{x:o.x,y:this.top-6,width:i,height:Bt.height+12}:{...o,width:i,height:(s-e)*this.size}}makeCell(t,e){let{columns:n}=this.figure,[s,o]=[(this.around+e%n)*this.size,this.top+Math.floor(e/n)*this.rowHeight],i=p("rect",{x:s,y:o,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),a=y(s+11,o+17,R(t));return a.classList.add("rv-map-value"),[i,a]}numbers(){let{rows:t,columns:e}=this.figure,n=this.top+t*this.rowHeight+18,s=this.around*this.size-Yh,o=Array.from({length:e},(a,l)=>y(this.at(l,0).x,n,String(l))),i=Array.from({length:this.isLine?0:t},(a,l)=>y(s,this.at(0,l).y+4,String(l)));for(let a of[...o,...i])a.classList.add("rv-map-number");return[...o,...i]}window(){let{rows:t,columns:e,shows:n}=this.figure;if(!n.includes("window"))return[];let[s,o]=[this.at(-1,0).x,this.at(e,0).x],[i,a]=this.isLine?[this.top-6,this.top+Bt.height+6]:[this.at(0,-1).y,this.at(0,t).y],l=[E(s,i,s,a),E(o,i,o,a)];this.isLine||l.push(E(s,i,o,i),E(s,a,o,a));for(let d of l)v(d,{class:"rv-window"});let h=this.top+t*this.rowHeight+18,c=[y(s,h,"−1"),y(o,h,String(e))];for(let d of this.isLine?c:[])d.classList.add("rv-map-number");return[...l,...this.isLine?c:[]]}paint(t){let{values:e}=this.figure,n=[Math.min(...e),Math.max(...e)];this.cells.forEach(([s,o],i)=>{let a=gt(t.ramps.sequential,e[i],n);v(s,{style:`fill:${ut(a)}`}),v(o,{style:`fill:${It(a,t)}`})})}};var Vh=.05;function Fo(r,t){let{values:e,rows:n,columns:s,ratio:o,aim:i}=t,a={values:Float32Array.from(e),channels:1,height:n,width:s},l=Je(r,t);return h=>{let{samples:c,mean:d}=l(h,o),u=i==null?t.upstream:d-i,f={rois:[0,...h],bins:at.bins,rules:{...at.rules,ratio:o}},m=Float32Array.of(u),g=r.backward("roi_align",{...f,features:a,gradOutput:m}),[,x,,b]=g.rois??[0,0,0,0],k=i==null?0:(d-i)**2/2;return{samples:c,output:d,upstream:u,amounts:[...g.features],edges:[x,b],slope:x+b,loss:k}}}var on=r=>r.flatMap((t,e)=>t?[e]:[]);function Bo({check:r},{amounts:t,slope:e,loss:n},{mark:s,next:o}){if(r==="receivers")return on(t);if(r==="amount")return[t[s??0]];let i=o-n-e;return[Math.abs(i)<=Vh*Math.abs(e)?1:i>0?0:2]}function qo({kind:r,target:t,margin:e},{amounts:n,loss:s},o){return r==="receivers"?Math.abs(on(n).length-t)<=e:r==="loss"?Math.abs(s-t)<=e:r==="zoom"&&o===t}var Xh=74,[Wo,Kt]=[26,38];function J({values:r},t){let e=p("g",{class:"rv-answer-scale"});function n(s){if(!s)return e.replaceChildren();let o=[...r,s.right,s.ghost],[i,a]=[Math.min(...o),Math.max(...o)],l=f=>Wo+(f-i)/(a-i||1)*(t-2*Wo),h=p("line",{x1:l(i),x2:l(a),y1:Kt,y2:Kt}),c=[i,a].map(f=>Es(l(f),Kt,3,"rv-scale-end")),d=Es(l(s.right),Kt,7,"rv-scale-right"),u=Es(l(s.ghost),Kt,9,"rv-ghost");e.replaceChildren(h,...c,u,d,Go(l(s.right),Kt-14,R(s.right),t),Go(l(s.ghost),Kt+26,`yours ${R(s.ghost)}`,t))}return n(null),{element:e,height:Xh,show:n}}var Es=(r,t,e,n)=>p("circle",{cx:r,cy:t,r:e,class:n});function Go(r,t,e,n){let s=r<n/4?"start":r>3*n/4?"end":"middle";return p("text",{x:s==="middle"?r:r<n/2?r-10:r+10,y:t,"text-anchor":s},e)}var Qh=4,Jh=60,[_h,tc]=[8,44],ec=7,nc=4,Uo=[[1,"▲ uphill"],[-1,"▼ downhill"]],an=class extends N{constructor(t,e,n){super(t,e,n);let{rows:s,columns:o,shows:i,path:a,zooms:l}=t;this.writes=i.includes("sum"),this.edges=a[0],this.zoom=l[0],this.share=0,this.reader=null,this.read=null,this.map=new yt({...t,shows:[]}),this.gains=p("g",{class:"rv-gains"}),this.box=p("rect",{class:"rv-bin"}),this.marks=p("g",{class:"rv-samples"}),this.buttons=n?.by==="cells"?t.values.map((b,k)=>this.makeButton(k)):[];let h=p("rect",{class:"rv-bin-body"});this.handle=t.moves?D("Bin; the arrows move it",[0,o],h):p("g"),this.curve=i.includes("curve")?Co(this.map.width):null;let c=n?.wrong.map(({values:b})=>b[0])??[];this.scale=n?.by==="number"?J({values:[0,...c]},this.map.width):null;let{element:d,worth:u}=this.map,f=[d,this.gains,this.box,u,this.marks,...this.buttons,this.handle],m=`A bin on ${s} × ${o} cells, and what goes back from it`,{width:g,height:x}=this.map;this.drawing=this.drawn({name:m,width:g,height:x},f,this.curve??this.scale),t.moves&&this.listen(this.drawing),this.chips=l.length>1?l.map(b=>this.chip(`× ${b}`,()=>this.enlarge(b))):[],this.element=w("div",{class:"rv-backward-figure"},this.drawing,this.group()),this.draw()}group(){let{chips:t}=this,e=this.figure.shows.includes("arrows")?Uo.map(([o,i])=>this.chip(i,()=>this.walk(o))):[],n=t.length?"Enlargement":"A step along the slope",s=[...t,...e];return s.length?w("div",{class:"rv-ratios",role:"group","aria-label":n},...s):null}chip(t,e){return w("button",{class:"rv-chip",type:"button",onclick:e},t)}makeButton(t){let{columns:e}=this.figure,{size:n}=this.map,[s,o]=[Math.floor(t/e),t%e],{x:i,y:a}=this.map.at(o-.5,s-.5),l=(d,u)=>p("rect",{x:i+d,y:a+d,width:n-2*d,height:n-2*d,class:u}),h=[l(0,"rv-pick"),l(2,"rv-cell-right"),l(6,"rv-cell-edge")],c=`row ${s}, column ${o}`;return U(p("g",{class:"rv-cell"},...h),c,()=>this.pick(t))}listen(t){q(t,(e,n)=>{if(!this.handle.contains(e))return null;this.handle.focus({preventScroll:!0});let[s,o]=[this.map.position(n),this.edges];return i=>{let{x:a,y:l}=this.map.position(i);this.shift(o,I(a-s.x,$t),I(l-s.y,$t))}}),H(this.handle,(e,n)=>this.shift(this.edges,e,n))}shift([t,e,n,s],o,i){let{rows:a,columns:l}=this.figure,[h,c]=[n-t,s-e],d=C(t+o,0,l-1-h),u=this.curve?e:C(e+i,0,a-1-c);this.edges=[d,u,rt(d+h),rt(u+c)],this.hold()}enlarge(t){this.zoom=t,this.hold()}walk(t){this.edges=this.stepped(this.edges,t),this.hold()}stepped(t,e){let{columns:n,rate:s}=this.figure,o=this.reader?.(t).slope??0,i=t[2]-t[0];return rn(t,C(t[0]+e*s*o,0,n-1-i)-t[0])}use(t){this.reader=Fo(t,this.figure),this.held||this.playTo(this.share)}paint(t){this.map.paint(t)}playTo(t){let{path:e,zooms:n,shows:s}=this.figure;this.share=t,this.zoom=n[Math.min(n.length-1,Math.floor(t*n.length))];let o=F(e,B(t)).map(i=>I(i,xt));if(this.edges=o,!!s.includes("arrows"))for(let i=0;i<Math.floor(t*Qh);i+=1)this.edges=this.stepped(this.edges,-1)}reached(t){return this.read!=null&&qo(t,this.read,this.zoom)}found(t){let{read:e,reader:n}=this;if(!e||!n)return null;let s=n(rn(this.edges,1)).loss;return Bo(t,e,{mark:this.figure.mark,next:s})}lines(){let{read:t,figure:e}=this;return!t||!this.writes||!this.open?[]:e.aim==null?[rc(t)]:Do(t)}draw(){let{map:t,edges:e,figure:n}=this;this.read=this.reader?.(e)??null;let{read:s}=this,o=t.box(e);v(this.box,o);let i=n.mark==null?[]:[this.markOf(n.mark)],a=s&&this.open?s.amounts.flatMap((h,c)=>this.gainOf(h,c)):[];this.gains.replaceChildren(...a,...i);let l=s&&(this.open||n.mark!=null)?s.samples:[];this.marks.replaceChildren(...l.map(({x:h,y:c})=>{let{x:d,y:u}=t.at(h,c);return p("circle",{cx:d,cy:u,r:4.5,class:"rv-mark"})})),n.shows.includes("arrows")&&s&&this.marks.append(...sc(o,s.slope)),n.moves&&this.drawHandle(o),this.curve&&this.reader&&s&&this.open?this.curve.show(this.reader,e,s,this.zoom):this.curve?.element.replaceChildren(),this.chips.forEach((h,c)=>{h.setAttribute("aria-pressed",String(n.zooms[c]===this.zoom))})}drawHandle(t){let[e,n]=this.edges;v(this.handle.firstElementChild??this.handle,t),v(this.handle,{class:"rv-bin-handle","aria-valuenow":Z(e),"aria-valuetext":`from x ${V(Z(e))}, y ${V(Z(n))}`})}cellOf(t){let{columns:e}=this.figure,{x:n,y:s}=this.map.at(t%e-.5,Math.floor(t/e)-.5);return{x:n,y:s,width:this.map.size,height:this.map.size}}gainOf(t,e){if(!t)return[];let n=Math.max(...(this.read?.amounts??[]).map(Math.abs)),{x:s,y:o,width:i}=this.cellOf(e),a=p("rect",{x:s,y:o,width:i,height:i,class:"rv-gain"});if(v(a,{style:`fill-opacity:${.2+.5*(Math.abs(t)/n)}`}),i<Jh)return[a];let l=T(t),h=l.length>ec?O(t).replace(" ",""):l,c=y(s+i/2,o+i-6,h);return c.classList.add("rv-gain-value"),[a,c]}markOf(t){return p("rect",{...this.cellOf(t),class:"rv-square-kept"})}};function sc({x:r,y:t,width:e,height:n},s){let o=Math.min(tc,_h+7*Math.abs(s));return Uo.map(([i])=>{let a=i*Math.sign(s),l=a>0?r+e:r,[h,c]=[l+a*o,l+a*(o-6)],d=t+n/2,u=`M${l} ${d}H${c}M${c} ${d-5}L${h} ${d}L${c} ${d+5}Z`;return p("path",{d:u,class:i>0?"rv-arrow rv-arrow-up":"rv-arrow"})})}function rc({amounts:r,upstream:t}){let e=on(r).map(o=>r[o]),n=o=>o.reduce((i,a)=>i+a,0);if(e.length>nc)return`${ot(e.length,"cell")} get ${T(n(e))} in all`;let s=e.map(o=>Z(o));return lt(s.map(V).join(" + "),n(s),t,Math.abs(t))}var Vo=138,[Ko,Yo]=[24,96],[Ss,zs]=[20,108];function Xo({ratios:r,exact:t},e){let n=p("g",{class:"rv-bars"}),s=t??0;function o(i,a){let l=r.map(i),h=Math.max(...l.map(b=>Math.abs(b-s)),1e-6),c=b=>(Ko+Yo)/2-(b-s)/h*((Yo-Ko)/2),d=b=>Ss+(b+.5)/r.length*(e-Ss-zs),u=E(Ss,c(s),e-zs+4,c(s));v(u,{class:"rv-exact"});let f=r.flatMap((b,k)=>{if(b>a)return[Zo(d(k),b,!1)];let[M,z]=[d(k),c(l[k])],L=b===a?" rv-bar-now":"",S=E(M,c(s),M,z);return v(S,{class:"rv-stem"}),[S,p("circle",{cx:M,cy:z,r:6,class:`rv-drawn-bar${L}`}),Zo(M,b,b===a)]}),m=y(e-zs+8,c(s)+4,`exact ${O(s)}`);v(m,{"text-anchor":"start"});let g=r.indexOf(a),x=y(d(g),c(l[g])+(l[g]<s?20:-11),O(l[g]));n.replaceChildren(u,...f,m,...g<0?[]:[x])}return{element:n,height:Vo,show:o}}function Zo(r,t,e){let n=y(r,Vo-4,String(t));return e&&n.classList.add("rv-bar-label-now"),n}function ee(r,t){let e=[{count:t,step:1,centre:.5,field:1}];for(let[n,s,o]of r){let{count:i,step:a,centre:l,field:h}=e[e.length-1];e.push({count:Math.floor((i+2*o-n)/s)+1,step:a*s,centre:l+((n-1)/2-o)*a,field:h+(n-1)*a})}return e}function ln(r,t,e){let n=[Array.from({length:t},(s,o)=>+(o===e))];return ee(r,t).slice(1).forEach(({count:s},o)=>{let i=n[o];n.push(Array.from({length:s},(a,l)=>{let h=Ns(r[o],l);return h.reduce((c,d)=>c+(i[d]??0),0)/h.length}))}),n}var Ns=([r,t,e],n)=>Array.from({length:r},(s,o)=>n*t-e+o);function Ts(r,t){let e=[[t,t]];for(let n of[...r].reverse()){let[s,o]=e[0];e.unshift([Ns(n,s)[0],Ns(n,o)[n[0]-1]])}return e}var Ls=r=>we(r)[0];function we(r){let t=Math.max(...r);return r.flatMap((e,n)=>e>=t-1e-9*Math.abs(t)?[n]:[])}var Qo=([r,t,e])=>`kernel_size ${r}, stride ${t}, padding ${e}`;function Jo(r){let t=ee(r,1);return`1 + ${r.map(([n],s)=>`${n-1} × ${t[s].step}`).join(" + ")} = ${t[t.length-1].field} pixels`}var oc={alone:({weights:r},t)=>_o(r,t),weight:({weights:r},t)=>_o(r,t),value:({value:r},t)=>Lt(r,t),aside:({value:r,weights:t},e)=>Lt(r,e)&&!ti(t),alike:({weights:r})=>ti(r)},ic={mean:({mean:r},t)=>Lt(r,t),samples:({samples:r},t)=>Lt(r.length,t),discarded:({samples:r},t)=>Lt(r.filter(({state:e})=>e==="discarded").length,t)},ac={still:({before:r,now:t,moved:e},n)=>ei(r,t)&&e>=n.target-n.margin,jump:({before:r,now:t})=>!ei(r,t),apart:({now:{columns:r}})=>new Set(r.flat()).size===r.flat().length},lc={strongest:(r,t)=>{let[e,n]=we(r);return n==null&&Lt(e,t)},answering:(r,t)=>Lt(r.filter(e=>e>0).length,t)},hc={reads:({position:r},t)=>Lt(r,t),fits:({missed:r},{target:t,margin:e})=>Math.abs(r[t])<=e+1e-6},ni=(r,t)=>oc[r.kind]?.(t,r)??!1,si=(r,t)=>ic[r.kind]?.(t,r)??!1,Lt=(r,{target:t,margin:e})=>Math.abs(r-t)<=e,_o=(r,t)=>[...r.values()].some(e=>Lt(e,t)),ti=r=>r.size===4&&[...r.values()].every(t=>t===.25),ri=(r,t)=>ac[r.kind]?.(t,r)??!1,ei=(r,t)=>r.columns.join(";")===t.columns.join(";"),oi=(r,t)=>lc[r.kind]?.(t,r)??!1,ii=(r,t)=>hc[r.kind]?.(t,r)??!1;var cc=40,Ps=22,dc=38,hn=class{constructor(t,e,n){this.map=t,this.asked=e,this.moved=n,this.touched=!1,this.at=e.right.map((s,o)=>o),this.handles=this.at.map((s,o)=>this.makeHandle(o)),this.right=p("g",{class:"rv-right-points"}),this.element=p("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((t,e)=>t-e):[]}makeHandle(t){let e=p("rect",{x:-14,y:-16,width:28,height:Ps+18,class:"rv-sample-reach"}),n=p("path",{d:`M0 ${Ps}L-7 4L7 4Z`,class:"rv-point-mark"}),s=[-1,this.map.figure.columns],o=D(`Mark ${t+1}; the arrows move it`,s,e,n,y(0,0,""));return v(o,{class:"rv-sample"}),H(o,i=>this.move(t,this.at[t]+i),{flat:!0}),o}listen(t){q(t,e=>{let n=this.handles.findIndex(s=>s.contains(e));return n<0?null:(this.handles[n].focus({preventScroll:!0}),s=>this.move(n,I(this.map.position(s).x,cc)))})}move(t,e){this.at[t]=C(e,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(t){this.at=[...t],this.touched=!0,this.draw(),this.moved()}reveal(t){for(let e of this.handles)v(e,{"data-ghost":t?"true":null});t&&([this.at,this.touched]=[[...t],!0]),this.right.replaceChildren(...(t?this.asked.right:[]).map(e=>{let{x:n,y:s}=this.map.at(e,0);return p("circle",{cx:n,cy:s,r:11,class:"rv-right-point"})})),this.draw()}asideOf(t){return this.at.map((n,s)=>(n-this.at[t]||s-t)*this.map.size).reduce((n,s)=>n-Math.sign(s)*Math.max(0,dc-Math.abs(s))*.5,0)}draw(){this.handles.forEach((t,e)=>{let n=this.at[e];v(t,{transform:`translate(${this.map.at(n,0).x} ${this.map.top-Ps-2})`}),v(t,{"aria-valuenow":String(n),"aria-valuetext":R(n)});let s=t.lastElementChild;s.textContent=this.touched?R(Number(n.toFixed(2))):"?",v(s,{x:this.asideOf(e)})})}};var ne=3,ai=.1,uc=4,pc=5.5,cn=class extends N{constructor(t,e,n){super(t,e,n),this.writes=t.shows.includes("sum")||t.shows.includes("grid"),this.ratio=t.ratio,this.edges=li(t.path,0),this.reader=null,this.read=null,this.map=new yt(t),this.points=n?.by==="points"?new hn(this.map,n,e.picked):null,this.bars=t.shows.includes("bars")?Xo(t,this.map.width):null;let s=n?.by==="number"&&n.check==="mean";if(this.scale=s?J(t,this.map.width):null,this.marks=p("g",{class:"rv-samples"}),this.box=p("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=t.ratios.map(o=>w("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(o)},String(o))),this.element=w("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let o={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(w("div",o,w("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:t,height:e}=this.map,n=[this.map.element,this.box,this.map.worth,this.marks,this.handle];this.points&&n.push(this.points.element);let s=this.drawn({name:"A bin on a map",width:t,height:e},n,this.bars??this.scale);return this.points?.listen(s),this.figure.grip!=="none"&&this.listen(s),s}makeHandle(){if(this.figure.grip==="none")return p("g");let t=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",e=this.figure.grip==="move"?p("rect",{class:"rv-bin-body"}):Ct(),n=D(t,[-ne,this.figure.columns+ne],e);return v(n,{class:"rv-bin-handle"}),n}listen(t){q(t,(e,n)=>{if(!this.handle.contains(e))return null;this.handle.focus({preventScroll:!0});let[s,o]=[this.map.position(n),this.edges];return i=>{let{x:a,y:l}=this.map.position(i);this.shift(o,I(a-s.x,$t),I(l-s.y,$t))}}),H(this.handle,(e,n)=>this.shift(this.edges,e,n))}shift([t,e,n,s],o,i){let{rows:a,columns:l,grip:h}=this.figure,c=a>1?i:0,[d,u]=[n-t,s-e];if(h==="size"){let[f,m]=[C(n+o,t+ai,l),C(s+c,e+ai,a)];this.edges=[t,e,f,m]}else{let f=C(t+o,-ne,l-1+ne-d),m=a>1?C(e+c,-ne,a-1+ne-u):e;this.edges=[f,m,rt(f+d),rt(m+u)]}this.hold()}choose(t){this.ratio=t,this.hold()}get places(){return this.points?.places??[]}place(t){this.points?.put(t)}use(t){this.reader=Je(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){let{path:e,ratios:n}=this.figure;this.edges=li(e,B(t)),n.length&&(this.ratio=n[Math.min(n.length-1,Math.floor(t*n.length))])}reveal(t){this.points?.reveal(t),super.reveal(t)}reached(t){return this.read!=null&&si(t,this.read)}found(t){return this.read&&mo(t,this.read)}lines(){let{read:t,figure:e}=this;return t?e.shows.includes("grid")?[vc(this.edges,t)]:e.shows.includes("sum")?[mc(t,Ut(e.values))]:[]:[]}draw(){let{figure:t,map:e,edges:n}=this;this.read=this.reader?.(n,this.ratio)??null;let s=e.box(n);v(this.box,s),this.drawHandle(s);let i=this.read&&(t.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...i.flatMap(a=>this.markOf(a,i))),this.bars&&this.reader&&this.bars.show(a=>this.reader(n,a).mean,this.ratio),this.chips.forEach((a,l)=>{a.setAttribute("aria-pressed",String(t.ratios[l]===this.ratio))})}drawHandle(t){let{grip:e}=this.figure,n=this.handle.firstElementChild;if(!n)return;let[s,o,i,a]=this.edges;e==="move"?v(n,t):Dt(this.handle,{x:t.x+t.width,y:t.y+t.height});let l=this.figure.rows>1?`, ${T(i-s)} × ${T(a-o)} cells`:"";v(this.handle,{"aria-valuenow":Z(e==="move"?s:i),"aria-valuetext":`from ${T(s)} to ${T(i)}${l}`})}markOf(t,e){let{map:n,figure:s}=this,{x:o,y:i,state:a}=t,l=e.length,{x:h,y:c}=n.at(o,i),d=this.open?a:"inside",u=l>64?1.6:l>9?3:pc,f=[p("circle",{cx:h,cy:c,r:u,class:`rv-mark rv-mark-${d}`,"data-state":d})];if(d==="clamped"){let b=n.at(C(o,0,s.columns-1),C(i,0,s.rows-1));f.unshift(p("path",{d:`M${h} ${c}L${b.x} ${b.y}`,class:"rv-mark-way"})),f.push(p("circle",{cx:b.x,cy:b.y,r:3,class:"rv-mark-read"}))}let m=s.shows.includes("positions")&&n.isLine&&(!this.asked||this.open||!this.points)&&e.find(b=>b.x===o)===t,g=l===1?"x = ":"",x=this.points?n.height-4:n.top-10;return m?[...f,y(h,x,`${g}${T(o)}`)]:f}},fc={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function mc({samples:r,mean:t},e){let n=r.length;if(n>uc)return`${ot(n,"sample")}, their mean ${O(t,e)}`;if(n===1)return`${fc[r[0].state]}${T(t,e)}`;let s=r.map(({value:i})=>Z(i,e)),o=s.reduce((i,a)=>i+a,0);return lt(`(${s.map(V).join(" + ")}) / ${n}`,o/n,t,e)}function vc([r,t,e,n],{samples:s}){let[o,i]=["x","y"].map(l=>new Set(s.map(h=>h[l])).size);return`${`⌈${T(e-r)}⌉ × ⌈${T(n-t)}⌉`} = ${o} × ${i} = ${ot(s.length,"sample")}`}var li=(r,t)=>F(r,t).map(e=>I(e,xt));function ci({figure:r,read:t,reader:e,point:n,open:s}){return!t||!e||!s?[]:r.shows.includes("ways")?gc(r,e,n):r.shows.includes("sum")?[di(r,t)]:[]}function di({values:r},{weights:t,value:e}){let n=r.map((s,o)=>[Z(t.get(o)??0),s]);return ui(n,e,Ut(r))}function gc(r,t,{x:e,y:n}){let s=Ut(r.values);return[`rectangles: ${di(r,t(e,n))}`,`x, then y: ${hi(n,t(e,0).value,t(e,1).value,s)}`,`y, then x: ${hi(e,t(0,n).value,t(1,n).value,s)}`]}function hi(r,t,e,n){let[s,o]=[t,e].map(a=>Z(a,n)),i=(1-r)*t+r*e;return ui([[Z(1-r),s],[Z(r),o]],i,n)}function ui(r,t,e){let n=r.map(([s,o])=>`${V(s)} × ${V(o)}`).join(" + ");return lt(n,r.reduce((s,[o,i])=>s+o*i,0),t,e)}var[kt,Pt,wc,xc]=[64,34,24,8],bc=250,pi={sums:20,areas:40},Rs=.45,yc=.92,kc=["top left","top right","bottom left","bottom right"],dn=class extends N{constructor(t,e,n){super(t,e,n),this.writes=t.shows.includes("sum")||t.shows.includes("ways"),this.size=bc/Math.max(2,t.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=fi(t.path,0),this.cells=t.values.map((s,o)=>this.makeCell(o)),this.buttons=n&&n.by!=="number"?this.cells.map(({area:s})=>s):[],this.buttons.forEach((s,o)=>{U(s,this.nameOf(o),()=>this.pick(o))}),this.areas=p("g",{class:"rv-flight"}),this.lineMarks=p("g",{class:"rv-lines"}),this.guides=p("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=n?.by==="number"?J(t,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return kt+this.figure.columns*this.size+wc}get height(){return Pt+this.figure.rows*this.size+xc}makeElement(){let{rows:t,columns:e}=this.figure,n=[...this.cells.map(({area:i})=>i),this.areas,this.guides,p("g",{},...this.cells.flatMap(({value:i,weight:a})=>[i,a])),this.lineMarks,this.handle],s=`${t} × ${e} cells and a sample`,o=this.drawn({name:s,width:this.width,height:this.height},n);return this.figure.moves&&this.listen(o),o}listen(t){Ze(t,this.handle,e=>this.follow(e)),H(this.handle,(e,n)=>this.put(this.point.x+e,this.point.y+n))}follow({x:t,y:e}){let n=this.flies?pi.areas:pi.sums;this.put(I((t-kt)/this.size-.5,n),I((e-Pt)/this.size-.5,n))}put(t,e){let{rows:n,columns:s}=this.figure;this.point={x:C(t,0,s-1),y:C(e,0,n-1)},this.share=1,this.hold()}use(t){this.reader=co(t,this.figure)}paint(t){this.colours=t,this.draw()}playTo(t){this.share=t;let e=this.flies?Math.min(1,t/Rs):t;this.point=fi(this.figure.path,B(e))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return ci(this)}reached(t){return this.read!=null&&ni(t,this.read)}found(t){return this.read&&vo(t,this.read)}makeCell(t){let{columns:e}=this.figure,{size:n}=this,[s,o]=[Math.floor(t/e),t%e],[i,a]=[kt+o*n,Pt+s*n],l=p("rect",{x:i,y:a,width:n,height:n,class:"rv-cell-box"}),h=this.textAt(s,o),c=p("text",{...h,class:"rv-cell-value"}),d=p("text",{x:h.x,y:h.y+19,class:"rv-cell-weight"}),u=(g,x)=>p("rect",{x:i+g,y:a+g,width:n-2*g,height:n-2*g,class:x}),f=[u(2.5,"rv-cell-right"),u(7,"rv-cell-edge")],m=p("g",{class:"rv-cell","data-cell":t},l,...f);return{box:l,area:m,value:c,weight:d}}nameOf(t){let{columns:e,values:n}=this.figure;return n.length===4?`${kc[t]} cell`:`row ${Math.floor(t/e)}, column ${t%e}`}textAt(t,e){let{rows:n,columns:s,values:o}=this.figure,i=o.length>4?0:.24*this.size,a=(h,c)=>c<2?-1:Math.sign(h-(c-1)/2),l=this.at(e,t);return{x:l.x+i*a(e,s),y:l.y+6+(i-6)*a(t,n)}}at(t,e){return{x:kt+(t+.5)*this.size,y:Pt+(e+.5)*this.size}}makeHandle(){let t=p("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return p("g",{class:"rv-sample"},t);let e=p("circle",{r:24,class:"rv-sample-reach"}),n=D("Sample; the arrows move it",[0,this.figure.columns-1],e,t);return v(n,{class:"rv-sample"}),n}draw(){let{x:t,y:e}=this.point,{columns:n,rows:s,shows:o}=this.figure;this.read=this.reader?.(t,e)??null;let i=this.at(t,e);v(this.handle,{transform:`translate(${i.x} ${i.y})`}),this.figure.moves&&v(this.handle,{"aria-valuenow":R(t),"aria-valuetext":`x ${R(t)}, y ${R(e)}`}),this.drawCells(),n<=2&&this.drawGuides(i,s>1),this.flies&&this.read&&this.drawRectangles(this.read),o.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:t,shows:e}=this.figure,n=this.open&&t.length<=4&&(e.includes("weights")||this.asked),s=[Math.min(...t),Math.max(...t)];this.cells.forEach(({box:o,value:i,weight:a},l)=>{i.textContent=R(t[l]);let h=this.read?.weights.get(l)??0;if(a.textContent=n&&this.read?`× ${T(h)}`:"",!this.colours)return;let c=gt(this.colours.ramps.sequential,t[l],s),d=this.flies;v(o,{style:d?null:`fill:${ut(c)}`});let u=d?"":`fill:${It(c,this.colours)};stroke:${ut(c)}`;v(i,{style:u}),v(a,{style:u})})}drawGuides(t,e){let n=this.at(0,0),{x:s,y:o}=this.point,i=[E(n.x,Pt-8,t.x,Pt-8),y((n.x+t.x)/2,Pt-14,`dx = ${T(s)}`)],a=[E(kt-8,n.y,kt-8,t.y),y(kt-13,(n.y+t.y)/2-3,"dy","end"),y(kt-13,(n.y+t.y)/2+12,T(o),"end")],l=[E(t.x,Pt-8,t.x,t.y),E(kt-8,t.y,t.x,t.y)];for(let h of l)v(h,{class:"rv-thread"});this.guides.replaceChildren(l[0],...i,...e?[l[1],...a]:[])}drawRectangles({weights:t}){let{x:e,y:n}=this.point,s=B(Math.min(1,Math.max(0,(this.share-Rs)/(yc-Rs)))),{size:o}=this,i=this.at(0,0),a=[0,1,2,3].flatMap(l=>{let[h,c]=[l%2,Math.floor(l/2)],d=h?e:1-e,u=c?n:1-n;if(!t.get(l))return[];let f={x:i.x+(h?0:e*o),y:i.y+(c?0:n*o)},m={x:kt+(h?2*o-d*o:0),y:Pt+(c?2*o-u*o:0)},g={width:d*o,height:u*o,"data-area":l},x={x:f.x+(m.x-f.x)*s,y:f.y+(m.y-f.y)*s};return[p("rect",{...f,...g,class:"rv-area-home"}),p("rect",{...x,...g,class:"rv-area"})]});this.areas.replaceChildren(...a)}drawLines(t){let{x:e}=this.point,n=Ut(this.figure.values),[s,o]=[0,1].map(h=>this.at(e,h)),i=[0,1].map(h=>E(this.at(0,h).x,this.at(0,h).y,this.at(1,h).x,this.at(1,h).y)),a=[s,o].map(({x:h,y:c})=>p("circle",{cx:h,cy:c,r:5,class:"rv-line-dot"})),l=[y(s.x,s.y-11,T(t(e,0).value,n)),y(o.x,o.y+20,T(t(e,1).value,n))];for(let h of l)h.classList.add("rv-line-value");this.lineMarks.replaceChildren(...i,E(s.x,s.y,o.x,o.y),...a,...l)}};function fi(r,t){let[e,n]=F(r,t).map(s=>I(s,xt));return{x:e,y:n}}var Is=Math.PI/180,Mc=.05,vi=(r,{stride:t})=>({fields:e,turn:n,offset:s,minimum:o},i)=>{let[a,l,h,c]=Oc(e,i),d=[0,a,l,h,c,i[4]*Math.abs(n)],u={scale:1/t,ratio:1,offset:s,minimum:o,clockwise:n<0};try{let f={rois:d,bins:at.bins,rules:u,height:1,width:1},[{center:m,x:g,y:x,cosine:b,sine:k}]=r.axes("roi_align_rotated",f),[M,z]=m.map(L=>(L+.5)*t);return{x:M,y:z,width:g.size*t,height:x.size*t,cosine:b,sine:k}}catch(f){if(f instanceof wt)return null;throw f}};function se([r,t,e,n,s]){return{x:r,y:t,width:e,height:n,cosine:Math.cos(s*Is),sine:Math.sin(s*Is)}}function Oc(r,[t,e,n,s]){return r[2]==="h"?[t,e,s,n]:[t,e,n,s]}var un=({cosine:r,sine:t})=>Math.atan2(t,r)/Is;function mi(r,t){let e=Math.abs(r-t)%360;return Math.min(e,360-e)}var _=({x:r,y:t,cosine:e,sine:n},s,o)=>({x:r+s*e+o*n,y:t-s*n+o*e});function Ac(r,t,[e,n,s,o,i]){let a=r(t,[e,n,2*s,s,1]);if(!a)return null;let l=a.width>a.height?[s,o]:[o,s];return[e,n,...l,i/un(a)]}function Ec(r,t,e){return r?[-.5,.5].every(n=>{let[s,o]=[r,t].map(i=>_(i,n*i.width,n*i.height));return Math.hypot(s.x-o.x,s.y-o.y)<=Mc*e}):!1}function gi({check:r},{boat:t,readers:e,path:n,stride:s},o){if(r==="reader"){let a=se(t);return[e.findIndex(l=>Ec(o(l,n[0]),a,s))]}let i=Ac(o,e[0],t);return i&&r==="angle"?[i[4]]:i}function wi({kind:r,target:t,margin:e},{boxes:n,written:s,boat:o}){let i=n.map(a=>a?un(a):Number.NaN);return r==="lands"?mi(i[0],o)<=e:r==="agree"?i.filter(a=>mi(a,i[0])<=e).length>=t:r==="writes"&&s!=null&&Math.abs(s[4]-t)<=e}var xi=(r,t)=>`(${r.join(", ")}) = (${t.map(e=>O(e,200)).join(", ")})`;var Sc=.62,zc=.36,bi=({x:r,y:t,cosine:e,sine:n})=>`matrix(${e} ${-n} ${n} ${e} ${r} ${t})`;function pn(r,t=""){let[e,n]=[r.width/2,r.height/2-3],[s,o]=[Sc*e-e*.3,2*zc*n],i=`M${-e+4} ${-o}Q${-e*.5} ${-n*1.1} ${s} ${-n*.9}Q${e*.75} ${-n*.6} ${e-3} 0Q${e*.75} ${n*.6} ${s} ${n*.9}Q${-e*.5} ${n*1.1} ${-e+4} ${o}Z`,a={x:-e*.45,y:-n*.42,width:e*.5,height:n*.84,rx:n*.2};return p("g",{class:`rv-boat ${t}`,transform:bi(r)},p("path",{d:i}),p("rect",a))}function re(r,t){let[e,n]=[r.width/2,r.height/2];return p("g",{class:`rv-turn-box ${t}`,transform:bi(r)},p("rect",{x:-e,y:-n,width:r.width,height:r.height}),p("path",{d:`M0 0L${e} 0`,class:"rv-turn-way"}),p("path",{d:`M${e-8} -6L${e} 0L${e-8} 6`}))}function fn({x:r,y:t},e,n,s=1){let o=l=>{let h=l*Math.PI/180;return`${r+e*Math.cos(h)} ${t-s*e*Math.sin(h)}`},i=Math.max(2,Math.ceil(Math.abs(n)/4)),a=Array.from({length:i+1},(l,h)=>o(n*h/i));return p("path",{d:`M${a.join("L")}`,class:"rv-arc"})}function qt({x:r,y:t},e,n){let s=Math.hypot(e.x,e.y)||1,[o,i]=[e.x/s,e.y/s],a=h=>`${r-9*o+h*i} ${t-9*i-h*o}`,l=`M${r} ${t}L${a(5)}L${a(-5)}Z`;return p("path",{d:l,class:n})}var yi=(r,t,e)=>t==="width"?_(r,0,-r.height/2-e):_(r,r.width/2+e,0);var[Nc,Tc]=[340,250],nt={x:150,y:125},[ki,xe]=[108,92],Mi=[[1,"y up"],[-1,"y down"]],mn=class extends N{constructor(t,e,n){super(t,e,n),this.writes=!0,this.up=t.path[0],this.marks=p("g");let s=this.drawn({name:"A boat on two axes",width:Nc,height:Tc},[this.marks]);this.chips=Mi.map(([i,a])=>w("button",{class:"rv-chip",type:"button",onclick:()=>this.flip(i)},a));let o={class:"rv-ratios",role:"group","aria-label":"Where y points"};this.element=w("div",{class:"rv-turn-figure"},s,w("div",o,...this.chips)),this.draw()}flip(t){this.up=t,this.hold()}playTo(t){let{path:e}=this.figure;this.up=I(F(e.map(n=>[n]),t)[0],100)}reached({kind:t,target:e,margin:n}){return t==="flipped"&&Math.abs(this.up-e)<=n}lines(){let{angle:t}=this.figure,e=t*Math.PI/180,[n,s]=[Math.cos(e),Math.sin(e)].map(i=>O(i)),o=this.up>0?"up: ↺":"down: ↻";return[`x: cos ${t}° ${Oi(n)}`,`y: sin ${t}° ${Oi(s)}, ${o}`]}draw(){let{up:t,figure:e}=this,n=e.angle*Math.PI/180,s={x:nt.x+xe*Math.cos(n),y:nt.y-t*xe*Math.sin(n)},o={x:-Math.sin(n),y:-t*Math.cos(n)},i={...nt,width:150,height:50,cosine:Math.cos(n),sine:Math.sin(n)},a=p("g",{transform:`translate(0 ${nt.y}) scale(1 ${t}) translate(0 ${-nt.y})`});a.append(pn(i));let l=y(nt.x+(xe+24)*Math.cos(n/2),nt.y+4-t*(xe+24)*Math.sin(n/2),`${O(e.angle)}°`);v(l,{class:"rv-arc-label"});let h=[fn(nt,xe,e.angle,t),qt(s,o,"rv-arc-tip")];this.marks.replaceChildren(a,...Lc(t),...h,l),this.chips.forEach((c,d)=>{c.setAttribute("aria-pressed",String(Mi[d][0]===Math.sign(t)))})}};function Lc(r){let t={x:nt.x+ki+40,y:nt.y},e={x:nt.x,y:nt.y-r*ki},n=[t,e].map(({x:o,y:i})=>{let a=E(nt.x,nt.y,o,i);return v(a,{class:"rv-axis"}),a}),s=[qt(t,{x:1,y:0},"rv-axis-tip"),qt(e,{x:0,y:-Math.sign(r)},"rv-axis-tip")];return[...n,...s,y(t.x+12,t.y+4,"x"),y(e.x-14,e.y+4,"y")]}var Oi=r=>r.startsWith("≈")?r:`= ${r}`;var $s=Math.PI/180,Pc=20,Ai=.5,Rc={scale:1,ratio:1,offset:0,minimum:0},vn=class extends N{constructor(t,e,n){super(t,e,n),this.writes=!0,this.box=t.path[0],this.reader=null,this.read=null,this.map=new yt({...t,shows:[]}),this.marks=p("g",{class:"rv-lever"}),this.handle=D("Bow of the box; the arrows turn it",[-180,180],Ct());let{width:s,height:o}=this.map,i=[this.map.element,this.map.worth,this.marks,this.handle],a=this.drawn({name:"A rotated box on a map",width:s,height:o},i);this.listen(a),this.element=a,this.draw()}listen(t){q(t,e=>this.handle.contains(e)?(this.handle.focus({preventScroll:!0}),n=>{let{x:s,y:o}=this.map.position(n);this.turnTo(Math.round(Math.atan2(this.box[1]-o,s-this.box[0])/$s))}):null),H(this.handle,(e,n)=>this.turnTo(this.box[4]+e-n),{unit:Pc,along:e=>this.turnTo(Ve(this.box[4],e))})}turnTo(t){let e=Math.abs(t)<=180?t:t-360*Math.round(t/360);this.box=[...this.box.slice(0,4),Number(e.toFixed(6))],this.hold()}use(t){this.reader=Ic(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.box=F(this.figure.path,B(t)).map(e=>I(e,10))}reached({kind:t,target:e,margin:n}){return t==="flat"&&this.read!=null&&Math.abs(this.read.slopes[2]-e)<=n}lines(){return this.read?jc(this.figure,this.box,this.read):[]}draw(){this.read=this.reader?.(this.box)??null;let t=this.drawnBox();Dt(this.handle,_(t,t.width/2,0));let[,,,,e]=this.box,n={"aria-valuenow":e,"aria-valuetext":`angle ${O(e,200)}`};v(this.handle,{class:"rv-bin-handle",...n});let s=this.read?this.read.samples.flatMap((o,i)=>this.markOf(o,i)):[];this.marks.replaceChildren(re(t,"rv-turn-now"),...this.bins(t),...s)}drawnBox(){let{size:t}=this.map,[e,n,s,o,i]=this.box,{x:a,y:l}=this.map.at(e,n);return se([a,l,s*t,o*t,i])}bins(t){let[e,n]=this.figure.bins,[s,o]=[t.width/2,t.height/2];return[...Array.from({length:n-1},(a,l)=>2*s*((l+1)/n-.5)).map(a=>[_(t,a,-o),_(t,a,o)]),...Array.from({length:e-1},(a,l)=>2*o*((l+1)/e-.5)).map(a=>[_(t,-s,a),_(t,s,a)])].map(([a,l])=>be(a,l,"rv-lever-bin"))}markOf(t,e){let[n,s]=this.box,o=e===this.figure.mark,[i,a]=[this.map.at(t.x,t.y),this.map.at(n,s)],l=this.map.at(t.x+Ai*(t.y-s),t.y-Ai*(t.x-n)),h={x:l.x-i.x,y:l.y-i.y},c=p("circle",{cx:i.x,cy:i.y,r:o?6:4,class:"rv-mark"}),d=[be(i,l,"rv-sweep-halo"),be(i,l,`rv-sweep${o?" rv-sweep-told":""}`),qt(l,h,`rv-sweep-tip${o?" rv-sweep-told":""}`)],u=[be(a,i,"rv-sweep-halo"),be(a,i,"rv-lever-arm")];return o?[...u,...d,c]:[...d,c]}};function be(r,t,e){let n=E(r.x,r.y,t.x,t.y);return v(n,{class:e}),n}function Ic(r,{values:t,rows:e,columns:n,bins:s,mark:o}){let i={values:Float32Array.from(t),channels:1,height:e,width:n},a=new Float32Array(s[0]*s[1]);return a[o]=1,l=>{let h={rois:[0,...l],bins:s,rules:Rc},{positions:c}=r.plan("roi_align_rotated",{...h,height:e,width:n}),d=Array.from(a,(b,k)=>({x:c[2*k],y:c[2*k+1]})),u=r.forward("roi_align_rotated",{...h,features:i}).output[o],f=r.backward("roi_align_rotated",{...h,features:i,gradOutput:a}).rois,[,m,g,,,x]=f??[0,0,0,0,0,0];return{samples:d,value:u,slopes:[m,g,x]}}}function jc({bins:r,mark:t},[e,n,s,o,i],{samples:a,value:l,slopes:h}){let[c,d]=r,u=s*((t%d+.5)/d-.5),f=o*((Math.floor(t/d)+.5)/c-.5),{x:m,y:g}=a[t],[x,b,k]=h,M="· π / 180";return[`u = ${O(u)}, v = ${O(f)}, θ = ${O(i,200)}°: value ${O(l)}`,`dx = (${oe(g)} − ${oe(n)}) ${M} ${js((g-n)*$s)}`,`dy = (${oe(e)} − ${oe(m)}) ${M} ${js((e-m)*$s)}`,`${oe(x)} · dx ${b<0?"−":"+"} ${oe(Math.abs(b))} · dy ${js(k)} a degree`]}var oe=r=>O(r,9).replace("≈ ","");function js(r){let t=O(r,9);return t.startsWith("≈")?t:`= ${t}`}var[$c,gn]=[64,4],Yt=$c/gn;function Mt(r,t){let e=r,n=[...t].reverse().map(s=>{let o=e%s;return e=Math.floor(e/s),o});return[e,...n.reverse()]}var Cs=(r,{rows:t,columns:e,channels:n},s,o)=>r==="NCHW"?s*t*e+o:o*n+s,ie=r=>Math.floor(r/Yt);function ye(r,t,e){let n=new Set;for(let s of e)for(let o=0;o<t.channels;o+=1)n.add(ie(Cs(r,t,o,s)));return n}function ae(r,{rows:t,columns:e,bins:n,ratio:s},o){let i={...at.rules,ratio:s},a=r.plan("roi_align",{rois:le(o),bins:n,rules:i,height:t,width:e});return Array.from(a.bin,(l,h)=>({x:a.positions[2*h],y:a.positions[2*h+1],bin:l,box:a.roi[h],cells:[0,1,2,3].flatMap(c=>a.weights[4*h+c]?[a.taps[4*h+c]]:[])}))}var le=r=>r.flatMap(t=>[0,...t]);function Ei(r,t){return r.backward("roi_align",{features:{values:new Float32Array(1),channels:1,height:1,width:1},rois:le(t.map(()=>[0,0,0,0])),gradOutput:Float32Array.from(t),...at}).features[0]}var X=340,he=class{constructor({rows:t,columns:e},{left:n,top:s,size:o}){this.columns=e,this.left=n,this.top=s,this.size=o,this.width=e*o,this.height=t*o,this.cells=Array.from({length:t*e},(i,a)=>p("rect",{...this.cell(a),class:"rv-plain-cell"})),this.element=p("g",{},...this.cells)}cell(t){let{x:e,y:n}=this.at(t%this.columns-.5,Math.floor(t/this.columns)-.5);return{x:e,y:n,width:this.size,height:this.size}}at(t,e){return{x:this.left+(t+.5)*this.size,y:this.top+(e+.5)*this.size}}numbers(){let[t,e]=[this.width,this.height].map(o=>Math.round(o/this.size)),n=Array.from({length:t},(o,i)=>y(this.at(i,0).x,this.top+this.height+14,String(i))),s=Array.from({length:e},(o,i)=>y(this.left-4,this.at(0,i).y+4,String(i),"end"));for(let o of[...n,...s])o.classList.add("rv-map-number");return[...n,...s]}box([t,e,n,s]){return{...this.at(t,e),width:(n-t)*this.size,height:(s-e)*this.size}}bins([t,e,n,s],[o,i]){let[a,l]=[(n-t)/i,(s-e)/o];return Array.from({length:o*i},(h,c)=>{let[d,u]=[t+c%i*a,e+Math.floor(c/i)*l];return this.box([d,u,d+a,u+l])})}dot({x:t,y:e},n,s){let{x:o,y:i}=this.at(t,e);return p("circle",{cx:o,cy:i,r:n,class:s})}};var[wn,Ds,Cc]=[20,16,44],[Dc,Hs]=[36,26],xn=class extends N{constructor(t,e,n){super(t,e,n);let{boxes:s,bins:o,rows:i,columns:a}=t;this.writes=!0,this.thread=t.path[0],this.samples=[],this.output=null,this.sizes=Si(t),this.layout=Hc(t),this.buttons=Array.from({length:s.length*this.each},(f,m)=>this.makeButton(m));let l=wn+s.length*(o[0]*this.layout.size+wn);this.map=new he(t,{left:(X-a*Hs)/2,top:l+6,size:Hs}),this.marks=p("g",{class:"rv-thread-marks"});let h=[...this.buttons,...this.labels(),this.map.element,...this.outlines(),this.marks],c=l+i*Hs+12;this.drawing=this.drawn({name:"Outputs and a map",width:X,height:c},h);let d=(f,m)=>w("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(this.thread+m)},f),u=t.moves?[d("‹ Thread",-1),d("Thread ›",1)]:[];this.element=w("div",{},this.drawing),u.length&&this.element.append(ce("Thread",u)),this.draw()}get each(){return this.sizes.reduce((t,e)=>t*e,1)}makeButton(t){let{x:e,y:n,size:s}=this.layout.of(t),[o,i,a,l]=Mt(t,this.sizes),h=(f,m)=>p("rect",{x:e+f,y:n+f,width:s-2*f,height:s-2*f,class:m}),c=[h(0,"rv-output"),h(2,"rv-cell-right"),h(4,"rv-cell-edge")],d=`box ${o}, channel ${i}, row ${a}, column ${l}`,u=p("g",{class:"rv-cell"},...c);return!this.asked&&!this.figure.moves?u:U(u,d,()=>this.asked?this.pick(t):this.choose(t))}labels(){let{channels:t,boxes:e}=this.figure,{names:n,top:s,left:o,size:i}=this.layout,a=Array.from({length:t},(c,d)=>y(n(d),s(0)-7,`channel ${d}`));if(e.length<2)return a;let l=this.figure.bins[0]*i/2+4,h=e.map((c,d)=>y(o-8,s(d)+l,`box ${d}`,"end"));return[...a,...h]}outlines(){let{boxes:t,bins:e}=this.figure;return t.flatMap((n,s)=>[...this.map.bins(n,e).map(o=>p("rect",{...o,class:"rv-bin-line"})),p("rect",{...this.map.box(n),class:"rv-bin"}),...t.length>1?[this.nameOf(s)]:[]])}nameOf(t){let{x:e,y:n,width:s,height:o}=this.map.box(this.figure.boxes[t]),[i,a]=t?[{x:e+s,y:n+o+13},"end"]:[{x:e,y:n-5},"start"],l=y(i.x,i.y,`box ${t}`);return v(l,{"text-anchor":a,class:"rv-box-name"}),l}choose(t){let e=this.buttons.length;this.thread=(t+e)%e,this.hold()}use(t){let{figure:e}=this,{rows:n,columns:s,channels:o,boxes:i,bins:a,ratio:l}=e;this.samples=ae(t,e,i);let h={values:Fc(e),channels:o,height:n,width:s},c={...at.rules,ratio:l};this.output=t.forward("roi_align",{features:h,rois:le(i),bins:a,rules:c}).output}playTo(t){let{path:e}=this.figure;this.thread=e[Math.min(e.length-1,Math.floor(t*e.length))]}reached({kind:t,target:e}){return t==="thread"&&this.thread===e}found(){let{output:t,samples:e,thread:n}=this;return t&&[qc(Bc(this.figure,e),t[n])]}lines(){let{thread:t,sizes:e,output:n}=this;if(!this.open||!n)return[];let[s,o,i,a]=Mt(t,e);return[Wc(t,e),`box ${s}, channel ${o}, row ${i}, column ${a}`,`writes ${O(n[t],100*this.figure.channels).replace("≈ ","")}`]}draw(){let{open:t,thread:e,map:n,figure:s,samples:o}=this;this.buttons.forEach((u,f)=>{v(u,{"data-now":t&&f===e?"true":null})});let[i,,a,l]=Mt(e,this.sizes);if(!t)return Q(this.marks);let h=a*s.bins[1]+l,c=o.filter(u=>u.box===i&&u.bin===h),d=new Set(c.flatMap(({cells:u})=>u));Q(this.marks,...[...d].map(u=>p("rect",{...n.cell(u),class:"rv-read-cell"})),p("rect",{...n.bins(s.boxes[i],s.bins)[h],class:"rv-bin-now"}),...c.map(u=>n.dot(u,3.5,"rv-mark")))}},ce=(r,t)=>w("div",{class:"rv-ratios",role:"group","aria-label":r},...t),Si=({channels:r,bins:[t,e]})=>[r,t,e];function Hc({boxes:r,channels:t,bins:[e,n]}){let s=r.length>1?Cc:0,o=(X-s-(t-1)*Ds)/t/n,i=Math.min(Dc,Math.floor(o)),a=n*i,l=s+(X-s-t*a-(t-1)*Ds)/2,h=u=>wn+u*(e*i+wn),c=u=>l+u*(a+Ds);return{size:i,left:l,top:h,of:u=>{let[f,m,g,x]=Mt(u,[t,e,n]);return{x:c(m)+x*i,y:h(f)+g*i,size:i}},names:u=>c(u)+a/2}}function Fc({rows:r,columns:t,channels:e}){return Float32Array.from({length:e*r*t},(n,s)=>{let[,o,i,a]=Mt(s,[e,r,t]);return 100*o+10*i+a})}function Bc(r,t){let{channels:e,bins:n,boxes:s,ratio:o}=r,i=Si(r),a=s.length*e*n[0]*n[1];return Array.from({length:a},(l,h)=>{let[c,d,u,f]=Mt(h,i),m=u*n[1]+f;return t.filter(x=>x.box===c&&x.bin===m).reduce((x,{x:b,y:k})=>x+(10*k+b)/o**2,100*d)})}function qc(r,t){let e=r.map(n=>Math.abs(n-t));return e.indexOf(Math.min(...e))}function Wc(r,[t,e,n]){let[s,o,i,a]=Mt(r,[t,e,n]),l=s?`${s} × ${t*e*n} + `:"";return`thread ${r} = ${l}${o} × ${e*n} + ${i} × ${n} + ${a}`}var[Gc,Uc]=[320,190],Me=8,Kc=22,Yc=[320,230],ht={left:44,top:22,width:18,height:16,step:20},ke={top:26,height:9,step:12},zi=4,bn=class extends N{constructor(t,e,n){super(t,e,n),this.writes=t.shows!=="samples"&&!n,this.layout=t.layouts[0],this.reads=0,this.samples=[],this.map=Zc(t),this.bins=this.outlines(),this.marks=p("g",{class:"rv-thread-marks"}),this.memory=t.shows==="reads"?this.slots():t.shows==="lines"?this.strokes():[],this.scale=n?J({values:[0]},X):null;let s=p("g",{class:"rv-memory"},...this.memory.flat(),...this.names()),o=this.map.top+this.map.height+this.below,i=t.mark==null?[]:this.map.numbers(),a=[this.map.element,...i,...this.bins,this.marks,s];this.drawing=this.drawn({name:"A map and its memory",width:X,height:o},a),this.chips=t.layouts.length>1?t.layouts.map(h=>this.layoutChip(h)):[];let l=t.shows==="reads"&&t.moves?this.stepChips():[];this.element=w("div",{},this.drawing),this.chips.length&&this.element.append(ce("Layout",this.chips)),l.length&&this.element.append(ce("Reads",l)),this.draw()}get below(){let{shows:t,rows:e,mark:n}=this.figure;return t==="reads"?ht.top+this.lineCount*ht.step:t==="lines"?ke.top+e*ke.step:n==null?Me:Kc}get lineCount(){let{rows:t,columns:e,channels:n}=this.figure;return t*e*n/Yt}outlines(){let{edges:t,bins:e}=this.figure;return t[0]===t[2]?[]:[...(e[0]*e[1]>1?this.map.bins(t,e):[]).map(s=>p("rect",{...s,class:"rv-bin-line"})),p("rect",{...this.map.box(t),class:"rv-bin"})]}slots(){let t=this.map.top+this.map.height+ht.top;return Array.from({length:this.lineCount},(e,n)=>{let s=t+n*ht.step;return Array.from({length:Yt},(o,i)=>{let a=ht.left+i*ht.width;return p("rect",{x:a,y:s,width:ht.width,height:ht.height,class:"rv-memory-number"})})})}strokes(){let t=this.lineCount/this.figure.rows,e=(X-2*Me)/t,n=this.map.top+this.map.height+ke.top;return Array.from({length:this.lineCount},(s,o)=>{let[i,a]=[Me+o%t*e,n+Math.floor(o/t)*ke.step];return[p("rect",{x:i,y:a,width:.8*e,height:ke.height,class:"rv-memory-line"})]})}names(){let{shows:t}=this.figure,e=this.map.top+this.map.height;if(t==="samples")return[];let n=t==="reads"?"memory, 16 numbers in a line":`memory: ${this.lineCount} lines`,s=y(t==="reads"?ht.left:Me,e+16,n);if(v(s,{"text-anchor":"start"}),t==="lines")return[s];let o=this.memory.map((i,a)=>y(ht.left-6,e+ht.top+a*ht.step+12,`line ${a}`,"end"));for(let i of o)v(i,{class:"rv-map-number"});return[s,...o]}layoutChip(t){return w("button",{class:"rv-chip",type:"button",onclick:()=>{this.layout=t,this.hold()}},t)}stepChips(){let t=(e,n)=>w("button",{class:"rv-chip",type:"button",onclick:()=>this.step(n)},e);return[t("One read on",1),t("One sample on",zi)]}step(t){let e=this.reads>=this.order.length?0:this.reads;this.reads=Math.min(this.order.length,(Math.floor(e/t)+1)*t),this.hold()}use(t){this.samples=ae(t,this.figure,[this.figure.edges]),this.held||this.playTo(this.share)}share=0;playTo(t){let{layouts:e}=this.figure;this.share=t,this.layout=e[Math.min(e.length-1,Math.floor(t*e.length))],this.reads=Math.round(t*this.order.length)}get order(){return this.samples.flatMap(({cells:t})=>t)}get lit(){let{figure:t,layout:e,order:n}=this;return ye(e,t,t.shows==="reads"?n.slice(0,this.reads):n)}reached({kind:t,target:e}){return this.samples.length?(t==="reads"?this.reads:this.lit.size)===e:!1}found({check:t}){let{samples:e,figure:n}=this;return e.length?t==="lines"?[this.lit.size]:t==="sets"?[e.length]:[e.filter(({cells:s})=>s.includes(n.mark??-1)).length]:null}lines(){let{figure:t,order:e,reads:n,layout:s}=this;return!e.length||!this.open?[]:t.shows==="reads"?Xc(e,n,t.columns):Qc(s,this.lit.size,e.length*t.channels)}draw(){let{shows:t}=this.figure;this.chips.forEach((e,n)=>{e.setAttribute("aria-pressed",String(this.figure.layouts[n]===this.layout))}),t==="reads"?this.drawReads():t==="lines"?this.drawLines():this.drawSamples()}drawReads(){let{map:t,samples:e,order:n,reads:s,lit:o}=this,i=new Set(n.slice(0,s)),a=s?n[s-1]:-1;this.map.cells.forEach((h,c)=>{v(h,{"data-line":String(ie(c)%2),"data-read":i.has(c)?"true":null})}),this.memory.forEach((h,c)=>{h.forEach((d,u)=>{let f=c*Yt+u,m=f===a?"now":i.has(f)?"read":o.has(c)?"lit":null;v(d,{"data-state":m})})});let l=Math.floor((s-1)/zi);Q(this.marks,...e.map((h,c)=>t.dot(h,c===l?5:3,c===l?"rv-mark":"rv-mark-idle")),...a<0?[]:[p("rect",{...t.cell(a),class:"rv-square-kept"})])}drawLines(){let{map:t,samples:e,open:n,lit:s}=this,o=e.flatMap(i=>i.cells);this.memory.forEach(([i],a)=>{v(i,{"data-state":n&&s.has(a)?"lit":null})}),Q(this.marks,...(n?o:[]).map(i=>p("rect",{...t.cell(i),class:"rv-read-cell"})),...e.map(i=>t.dot(i,5,"rv-mark")))}drawSamples(){let{map:t,samples:e,open:n,figure:s}=this,{mark:o}=s,i=n||o!=null?e:e.filter(({bin:h})=>h===0),a=({cells:h})=>n&&o!=null&&h.includes(o),l=e.length>64?2:3.5;Q(this.marks,...o==null?[]:[p("rect",{...t.cell(o),class:"rv-square-kept"})],...i.filter(a).map(h=>Vc(t,h,o??0)),...i.map(h=>t.dot(h,l,o==null||!n||a(h)?"rv-mark":"rv-mark-idle")))}};function Zc(r){let{rows:t,columns:e,shows:n}=r,[s,o]=n==="samples"?Yc:[Gc,Uc],i=Math.floor(Math.min(s/e,o/t));return new he(r,{left:(X-e*i)/2,top:Me,size:i})}function Vc(r,{x:t,y:e},n){let s=r.at(t,e),{x:o,y:i,width:a}=r.cell(n),l=`${o+a/2} ${i+a/2}`;return p("path",{d:`M${s.x} ${s.y}L${l}`,class:"rv-add-way"})}function Xc(r,t,e){if(!t)return[`${r.length} reads to come`,""];let n=r[t-1],s=Cs("NCHW",{rows:1,columns:e,channels:1},0,n),o=new Set(r.slice(0,t-1).map(ie)),[i,a]=[Math.floor(n/e),n%e],l=o.has(ie(s))?"there already":"fetched";return[`read ${t}: row ${i}, column ${a}`,`(${i} × ${e} + ${a}) × ${gn} = ${s*gn}, line ${ie(s)}, ${l}`]}var Qc=(r,t,e)=>[`${r}: ${t} lines`,`${e} of ${t} × ${Yt} = ${t*Yt} numbers are wanted`];var[yn,Jc]=[20,3],[_c,td,ed]=[26,124,240],Ni={most:36,each:11},nd=16,kn=class extends N{constructor(t,e,n){super(t,e,n),this.kernels=null,this.given=null,this.most=t.adds.reduce((o,i)=>o+i,0)+Jc,this.marks=p("g",{class:"rv-jumps"});let s=[...[0,1].flatMap(o=>this.axis(o)),this.marks];this.element=this.drawn({name:"Two orders on a number line",width:X,height:ed},s),this.draw()}at(t){return yn+t/this.most*(X-2*yn)}base(t){return _c+td*t+50}axis(t){let{first:e,adds:n}=this.figure,s=this.base(t),o=[e,...n].map(h=>h.toLocaleString("en")),i=y(0,s-62,(t?o.reverse():o).join(" + "));v(i,{"text-anchor":"start",class:"rv-order-name"});let a=Array.from({length:this.most+1},(h,c)=>{let d=Math.fround(e+c)===e+c,u=E(this.at(c),s-(d?7:2),this.at(c),s+(d?7:2));return v(u,{class:d?"rv-held":"rv-lost"}),d&&(this.most<=nd||c%4===0)?[u,this.label(c,s)]:[u]}),l=E(yn,s,X-yn,s);return v(l,{class:"rv-held"}),[i,l,...a.flat()]}label(t,e){let n=y(this.at(t),e+20,t?`+${t}`:"0");return v(n,{class:"rv-map-number"}),n}use(t){this.kernels=t}reveal(t){this.given=t?.[0]??null,super.reveal(t)}found(){return this.kernels&&[this.grown([this.figure.first,...this.figure.adds])]}grown(t){return this.kernels?Ei(this.kernels,t)-this.figure.first:0}draw(){let{figure:t,open:e,kernels:n}=this;if(!e||!n)return Q(this.marks);let s=[t.first,...t.adds],o=[...s].reverse(),i=[{jumps:Ti(s,t.first,this.grown.bind(this)),end:this.grown(s)},{jumps:Ti(o,t.first,this.grown.bind(this)),end:this.grown(o)}];Q(this.marks,...i.flatMap(({jumps:a,end:l},h)=>[...a.flatMap(c=>this.jump(c,this.base(h))),p("circle",{cx:this.at(l),cy:this.base(h),r:6,class:"rv-scale-right"}),this.ending(l,this.base(h))]),...this.ghost())}jump({from:t,exact:e,to:n},s){let o=Math.min(Ni.most,Ni.each*(e-t)),[i,a]=[this.at(t),this.at(e)],l=p("path",{d:`M${i} ${s}Q${(i+a)/2} ${s-2*o} ${a} ${s}`,class:"rv-jump"});if(e===n)return[l];let h=E(a,s,this.at(n),s);return v(h,{class:"rv-rounded"}),[l,h]}ending(t,e){let n=y(X,e-62,`grows by ${t}`,"end");return v(n,{class:"rv-order-end"}),n}ghost(){let{given:t}=this;if(t==null)return[];let[e,n]=[this.at(Math.min(this.most,Math.max(0,t))),this.base(0)],s=y(e,n+36,`yours ${R(t)}`),o=e<X/5?"start":e>4*X/5?"end":"middle";return v(s,{"text-anchor":o}),[p("circle",{cx:e,cy:n,r:10,class:"rv-ghost"}),s]}};function Ti(r,t,e){let n=[],s=0;return r.forEach((o,i)=>{let a=r.slice(0,i+1),l=o===t?0:o,h=a.includes(t)?e(a):s+l;(l||h!==s)&&n.push({from:s,exact:s+l,to:h}),s=h}),n}var sd=9,rd=["M-6 7V0A6 6 0 0 1 6 0V7H2.5V0.5A2.5 2.5 0 0 0-2.5 0.5V7Z","M0-7L5.5 3H1.3V7H-1.3V3H-5.5Z","M-7-3Q-3.5-7 0-3T7-3V0Q3.5 4 0 0T-7 0ZM-7 4Q-3.5 0 0 4T7 4V7Q3.5 11 0 7T-7 7Z"],od=14,id=[[-.16,-.12],[.2,.06],[0,.16]],ad=20;function de({rows:r,columns:t},e,{x:n,y:s,cell:o}){let i={width:t*o,height:r*o},a=p("rect",{x:n,y:s,...i,class:"rv-map-ground"}),l=p("g",{class:"rv-map-grid"});for(let d=0;d<=t;d+=1)l.append(E(n+d*o,s,n+d*o,s+i.height));for(let d=0;d<=r;d+=1)l.append(E(n,s+d*o,n+i.width,s+d*o));let h=r*t,c=e.map((d,u)=>{if(!d)return null;let[f,m]=[Math.floor(u/h),u%h],[g,x]=ld(e,h,m)?[0,0]:id[f],[b,k]=[m%t+.5+g,Math.floor(m/t)+.5+x],M=.9*o*Math.sqrt(d/sd)/od,z=`translate(${n+b*o} ${s+k*o}) scale(${M})`;return p("path",{d:rd[f],transform:z,class:`rv-sign rv-sign-${f}`})});return p("g",{},a,l,...c.filter(d=>d!=null))}var ld=(r,t,e)=>r.filter((n,s)=>n&&s%t===e).length===1;function Fs({x:r,y:t,size:e},n,s){let o=e*n.cell;return p("rect",{x:n.x+r*n.cell,y:n.y+t*n.cell,width:o,height:o,class:s})}function Li({rows:r,columns:t},e,n,s){let o=ad/Math.max(r,t),i={x:n-t*o/2,y:s-r*o/2,cell:o},a=p("rect",{x:i.x,y:i.y,width:t*o,height:r*o});return p("g",{class:"rv-region-icon"},a,Fs(e,i,"rv-region-part"))}var ue=20,Pi=104,Bs=124,Mn=3,[On,Ri]=[60,30];function Ii(r,t){let{maps:e,rows:n,columns:s}=r,o=Math.max(n,s),i={x:4,y:ue+8,cell:Pi/o},a=(t-Bs)/Mn,l=e.slice(1).map((b,k)=>({x:Bs+k%Mn*a+(a-On*s/o)/2,y:ue+8+Math.floor(k/Mn)*(On+Ri),cell:On/o})),h=l.map(({x:b,y:k,cell:M})=>y(b+s*M/2,k+n*M+17,"")),c=[y(4+s*i.cell/2,ue-2,"query"),y((t+Bs)/2,ue-2,"")];c[1].textContent="collection";let d=p("g",{class:"rv-rank-best"}),u=l.map((b,k)=>de(r,e[k+1],b)),f=p("g",{},de(r,e[0],i),...c,...u,...h,d),m=Math.ceil(l.length/Mn),g=Math.max(ue+16+Pi*n/o,ue+4+m*(On+Ri));function x(b){h.forEach(($,W)=>{$.textContent=b?b.cosines[W].toFixed(3):""});let k=b&&l[b.order[0]];if(!k)return d.replaceChildren();let{x:M,y:z,cell:L}=k,S=p("rect",{x:M-3,y:z-3,width:s*L+6,height:n*L+6});v(S,{class:"rv-rank-same"}),d.replaceChildren(S)}return{element:f,height:g,show:x}}var An=340,ji=96,Oe=20,$i=46,En=148,Ci=188,hd=66,qs=58,[Ws,Gs,cd]=[.55,.72,.9],Ae=42,dd="abcdefghij",Us=2,Sn=class extends N{constructor(t,e,n){super(t,e,n),this.writes=t.shows.includes("sum"),this.off=[new Set,new Set],this.share=1,this.described=[],this.compared=null,this.looked=null,this.colours=null,this.switches=[[],[]];let s=n?.wrong.map(({values:c})=>c[0])??[];this.scale=n?.by==="number"?J({values:[0,...s]},An):null,this.cell=0;let o=ji*t.rows/Math.max(t.rows,t.columns);this.top=Oe+o+$i,this.middle=Oe+o/2,this.ground=p("g"),this.matrix=p("g",{class:"rv-matrix"}),this.marks=p("g",{class:"rv-squares"}),this.result=p("g",{class:"rv-result"}),this.collection=t.shows.includes("collection")?Ii(t,An):null,this.ranks=t.shows.includes("ranking")?t.maps.slice(1).map((c,d)=>this.makeRank(d)):[];let i=this.ranks.map(({element:c})=>c),a=this.collection?[this.collection.element]:[this.ground,this.matrix,this.marks,...i,this.result],l=this.collection?"A query and the pictures of a collection":"Two pictures and the matrix of all pairs of their regions",h=this.collection?.height??this.top+Ci+4;this.drawing=this.drawn({name:l,width:An,height:h},a),this.element=this.drawing,this.draw()}mapAt(t){let{rows:e,columns:n}=this.figure,s=ji/Math.max(e,n),o=this.cell*(this.described[0]?.squares.length??0);return t?{x:En+(o-n*s)/2,y:Oe,cell:s}:{x:2,y:this.top+(o-e*s)/2,cell:s}}makeGround(){let{figure:t,described:e}=this;this.cell=Math.min(hd,Ci/e[0].squares.length);let n=[0,1].flatMap(i=>{let a=this.mapAt(i),l=y(a.x+t.columns*a.cell/2,a.y-7,i?"picture":"query");return[de(t,t.maps[i],a),l]});this.switches=[0,1].map(i=>e[i].squares.map((a,l)=>this.makeSwitch(i,l))),this.ground.replaceChildren(...n,...this.switches.flat(),...this.ranks.map((i,a)=>ud(a)));let s=this.top+this.cell*e[0].squares.length+8,o=this.scale?.height??0;v(this.drawing,{viewBox:`0 0 ${An} ${s+o}`}),this.scale&&v(this.scale.element,{transform:`translate(0 ${s})`})}nameOf(t,e){return dd[t*this.described[0].squares.length+e]}makeSwitch(t,e){let{cell:n,figure:s}=this,o=(e+.5)*n,[i,a]=t?[En+o,this.top-18]:[En-15,this.top+o],l=this.nameOf(t,e),h=t?y(i,a-15,l):y(i-18,a+4,l),[c,d]=t?[Math.min(n,40),$i]:[44,Math.min(n,40)],u=t?{x:i,y:a-5}:{x:i-8,y:a},f={x:u.x-c/2+1,y:u.y-d/2+1,width:c-2,height:d-2},m=p("rect",{...f,rx:6,class:"rv-switch-back"}),g=Li(s,this.described[t].squares[e],i,a),x=p("g",{class:"rv-switch"},m,g,h);if(t>=s.switches)return x;U(x,`region ${l} of ${t?"the picture":"the query"}`,()=>this.toggle(t,e));for(let[k,M]of[["pointerenter",{side:t,region:e}],["focus",{side:t,region:e}],["pointerleave",null],["blur",null]])x.addEventListener(k,()=>this.look(M));return x}makeRank(t){let{figure:e}=this,n=(Ae-8)/Math.max(e.rows,e.columns),s=de(e,e.maps[t+1],{x:22,y:0,cell:n}),o=y(66,22,"");v(o,{"text-anchor":"start"});let i=p("g",{class:"rv-rank"},s,o);if(t)return{element:i,cosine:o};let a=y(124,22,"✓");a.classList.add("rv-rank-tick");let l={x:20,y:-2,width:Ae-4,height:Ae-4,class:"rv-rank-same"};return i.append(a,p("rect",l)),{element:i,cosine:o}}toggle(t,e){this.held||(this.off=[new Set,new Set]);let n=this.off[t];n.delete(e)||n.add(e),this.hold()}look(t){this.looked=t,this.drawMarks()}use(t){this.described=yo(t,this.figure),this.collection||this.makeGround()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:e}=this.figure;this.share=t;let n=e[Math.min(e.length-1,Math.floor(t*e.length))]??[];this.off=[new Set(n),new Set]}reached(t){return this.described.length>0&&ko(t,this.described,this.off)}holds(t){return!this.held||this.reached(t)}get isEmpty(){return this.off[0].size===this.described[0]?.squares.length}found(t){return this.described.length?Mo(t,this.described):null}lines(){let{compared:t,described:e}=this;if(!t||!this.open||!this.writes)return[];if(this.ranks.length&&this.isEmpty)return["no region is left: there is nothing to rank"];let n=e.slice(0,2).map(({squares:h},c)=>h.map((d,u)=>this.off[c].has(u)?"":this.nameOf(c,u)).filter(Boolean)),s=n.every(h=>h.length<=Us),{added:o}=this.playing,i=t.products.length*t.products[0].length,a=t.products.flatMap((h,c)=>h.filter((d,u)=>{let f=c*h.length+u;return!this.off[0].has(c)&&!this.off[1].has(u)&&f<o*i})),l=pd(t,a,s?n:null);return o<1?[...l.slice(0,-2),fd(a)," "]:l}draw(){let{described:t,figure:e}=this;if(!t.length)return;let n=_e(t,this.off);if(this.collection)return this.collection.show(this.open?n:null);this.compared=bs(t[0],t[1],this.off),this.drawMatrix(this.compared),this.drawMarks(),this.ranks.forEach(({element:s,cosine:o},i)=>{let a=n.order.indexOf(i);v(s,{style:`transform:translateY(${Oe+a*Ae}px)`}),o.textContent=this.isEmpty?"":n.cosines[i].toFixed(3)}),v(this.drawing,{"data-empty":this.isEmpty}),this.switches.forEach((s,o)=>{s.forEach((i,a)=>{v(i,{"data-off":this.off[o].has(a)}),o<e.switches&&v(i,{"aria-pressed":String(!this.off[o].has(a))})})})}get playing(){if(this.held||this.figure.path.length||!this.open||this.asked)return{added:1,gathered:0};let{share:t}=this,e=t<Gs?(t-Ws)/(Gs-Ws):(1-t-.1)/(1-cd);return{added:Math.min(1,t/Ws),gathered:B(Math.min(1,Math.max(0,e)))}}drawMatrix({products:t,cosine:e}){let{cell:n,colours:s,off:o}=this,{added:i,gathered:a}=this.playing,l=t.length*t[0].length,h=t.flatMap((m,g)=>m.map((x,b)=>{let k=g*m.length+b,M={x:En+(b+.5)*n,y:this.top+(g+.5)*n},z=M.x+a*(qs-M.x),L=M.y+a*(this.middle-M.y),S=!o[0].has(g)&&!o[1].has(b)&&k<i*l,$=p("g",{transform:`translate(${z} ${L}) scale(${1-.7*a})`}),W=p("rect",{x:-n/2,y:-n/2,width:n,height:n}),K=y(0,4,x.toFixed(2).replace(/\.00$/,""));if(s){let j=gt(s.ramps.sequential,x,[0,1]);v(W,{style:`fill:${ut(j)}`}),v(K,{style:`fill:${It(j,s)}`})}return a&&v($,{opacity:1-a**3}),v($,{class:S?"rv-pair-cell":"rv-pair-cell rv-pair-off"}),$.append(W,K),$}));this.matrix.replaceChildren(...h);let c=this.ranks.length>0,d=y(qs,this.middle+10,this.open?O(e).replace("≈ ",""):"?"),u=y(qs,this.middle+32,"cosine"),f=!c&&i===1&&(a>.6||this.share>Gs||this.held||this.asked);this.result.replaceChildren(...f?[d,u]:[])}drawMarks(){let{looked:t,described:e}=this,n=t?[t]:this.pairNow();this.marks.replaceChildren(...n.map(({side:s,region:o})=>Fs(e[s].squares[o],this.mapAt(s),"rv-square rv-square-held")))}pairNow(){let{added:t}=this.playing,e=[0,1].map(s=>this.described[s]?.squares.length??0),n=Math.ceil(t*e[0]*e[1])-1;return t>=1||n<0?[]:[{side:0,region:Math.floor(n/e[1])},{side:1,region:n%e[1]}]}};function ud(r){let t=y(10,Oe+22+r*Ae,String(r+1));return t.classList.add("rv-rank-place"),t}function pd({sums:r,lengths:t,total:e,cosine:n},s,o){if(!t.every(Boolean))return["no region is left"];let[i,a]=t.map(m=>O(m).replace("≈ ","")),l=s.map(m=>Z(m)),h=l.reduce((m,g)=>m+g,0),c=o?lt(l.map(V).join(" + "),h,e,s.length):`${s.length} pairs add up to ${O(e)}`,d=O(e).replace("≈ ",""),u=Number(d)/(Number(i)*Number(a));return[...o?.map((m,g)=>md(m,r[g],t[g]))??[],c,lt(`${d} / (${i} × ${a})`,u,n,1)]}function fd(r){let t=r.map(n=>Z(n)),e=t.reduce((n,s)=>n+s,0);return r.length>Us*Us?`${r.length} pairs add up to ${O(e)}`:lt(t.map(V).join(" + "),e,e,r.length)}function md(r,t,e){let n=t.some(o=>O(o).startsWith("≈")),s=t.map(o=>O(o).replace("≈ ","")).join(", ");return`${r.join(" + ")} ${n?"≈":"="} (${s}), length ${O(e)}`}var vd=1,zn=15,Di=8,gd=120,Nn=class extends N{constructor(t,e,n){super(t,e,n),this.map=new yt({...t,rows:1,columns:t.values.length,shows:[]}),this.edges=[...t.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=p("rect",{class:"rv-bin"}),this.bars=p("g",{class:"rv-pool-bars"}),this.buttons=n?.by==="cells"?t.values.map((s,o)=>this.makeButton(o)):[],this.handle=this.makeHandle(),this.scale=n?.check==="maximum"?J(t,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*zn+Di}makeElement(){let{width:t}=this.map,e=[this.map.element,this.box,this.map.worth,this.bars,...this.buttons,this.handle],n=this.figure.bins*zn+Di,s=this.drawn({name:"A box on a line of cells",width:t,height:this.height,covered:n},e);return this.figure.grip!=="none"&&this.listen(s),s}makeButton(t){let{size:e,top:n,rowHeight:s}=this.map,{x:o}=this.map.at(t-.5,0),i=(h,c)=>p("rect",{x:o+h,y:n+h,width:e-2*h,height:s-2*h,class:c}),a=p("rect",{x:o,y:n,width:e,height:s,class:"rv-pick"}),l=[i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return U(p("g",{class:"rv-cell"},a,...l),`column ${t}`,()=>this.pick(t))}makeHandle(){let{grip:t,values:e}=this.figure;if(t==="none")return p("g");let n=t==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",s=t==="move"?p("rect",{class:"rv-bin-body"}):Ct(),o=D(n,[0,e.length],s);return v(o,{class:"rv-bin-handle"}),o}listen(t){q(t,(e,n)=>{if(!this.handle.contains(e))return null;this.handle.focus({preventScroll:!0});let[s,o]=[this.map.position(n).x,this.edges];return i=>this.shift(o,I(this.map.position(i).x-s,$t))}),H(this.handle,e=>this.shift(this.edges,e),{flat:!0})}shift([t,e],n){let s=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[t,C(e+n,t+vd,s)];else{let o=C(t+n,0,s-(e-t));this.edges=[o,rt(o+e-t)]}this.hold()}use(t){this.reader=uo(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.edges=F(this.figure.path,B(t)).map(e=>I(e,xt))}reached(t){if(!this.reader||!this.read)return!1;let e=this.reader(this.began[0],this.began[1]);return ri(t,{before:e,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(t){return this.read&&fo(t,this.read,this.figure.mark??0)}draw(){let{map:t,figure:e}=this,[n,s]=this.edges;this.read=this.reader?.(n,s)??null;let o=t.box([n-.5,0,s-.5,0]);v(this.box,o);let i=this.handle.firstElementChild;i&&(e.grip==="move"?v(i,o):Dt(this.handle,{x:o.x+o.width,y:o.y+o.height/2}),v(this.handle,{"aria-valuenow":e.grip==="move"?n:s,"aria-valuetext":`from ${R(n)} to ${R(s)}`}));let a=this.ends(o.width),l=this.open&&this.read?this.read.columns.flatMap((h,c)=>this.barOf(h,c)):[];this.bars.replaceChildren(...a,...l)}ends(t){let e=t<gd;return["from","to"].map((n,s)=>{let o=this.edges[s],i=y(this.map.at(o-.5,0).x,this.map.top-12,`${n} ${R(o)}`);return v(i,{"text-anchor":s===0===e?"end":"start"}),i})}barOf(t,e){let{map:n,figure:s}=this,o=n.height+e*zn;if(!t.length)return[];let i=n.at(t[0]-.5,0).x,a=n.at(t[t.length-1]+.5,0).x,l=s.mark==null||s.mark===e?" rv-pool-bar-strong":"",h=p("rect",{x:i+1,y:o,width:a-i-2,height:zn-4,rx:3,class:`rv-pool-bar${l}`});v(h,{"data-columns":t.join(" ")});let c=y(a+5,o+10,`bin ${e}`);return v(c,{"text-anchor":"start"}),a>n.width-40&&v(c,{x:i-5,"text-anchor":"end"}),[h,c]}};var Ks=340,Hi=236,ct={left:28,head:46,high:38,gap:6},Tn="ab",wd=8,[xd,Fi]=[14,7],Ln=class extends N{constructor(t,e,n){super(t,e,n),this.writes=!0,this.unit=Hi/t.width,this.levels=kd(t),this.top=t.height*this.unit+ct.head+6,this.buttons=t.boxes.flatMap((i,a)=>this.levels.map((l,h)=>this.makeButton(a,h)));let s=[...this.makePicture(),...this.makeHeads(),...this.buttons],o=this.top+t.boxes.length*(ct.high+ct.gap)+4;this.element=this.drawn({name:"Boxes and a feature pyramid",width:Ks,height:o},s),this.draw()}get wide(){return(Ks-ct.left-4)/this.levels.length}makePicture(){let{width:t,height:e,boxes:n}=this.figure,s=(Ks-Hi)/2,o=c=>c*this.unit,i={x:s,y:4,width:o(t),height:o(e)},a=p("rect",{...i,class:"rv-water"}),l=n.map(([c,d,u,f])=>({x:s+o(c),y:4+o(d),width:o(u-c),height:o(f-d)})),h=bd(l,i).map(({x:c,y:d},u)=>{let f=y(c,d,Tn[u]);return v(f,{class:"rv-box-name"}),f});return[a,...l.map(c=>p("rect",{...c,class:"rv-bin"})),...h]}makeHeads(){return this.levels.flatMap((t,e)=>{let n=ct.left+(e+.5)*this.wide,s=y(n,this.top-24,`P${t}`);s.classList.add("rv-bar-label-now");let o=y(n,this.top-8,`stride ${2**t}`);return o.classList.add("rv-map-number"),[s,o]})}makeButton(t,e){let[n,s]=[ct.left+e*this.wide,this.top+t*(ct.high+ct.gap)],o=(k,M)=>p("rect",{x:n+2+k,y:s+k,width:this.wide-4-2*k,height:ct.high-2*k,class:M}),[i,a,l,h]=this.figure.boxes[t],c=2**this.levels[e],d=n+this.wide/2,[u,f]=[l-i,h-a].map(k=>R(k/c)),m=y(d,s+ct.high/2+4,`${u} × ${f}`);m.classList.add("rv-pyramid-size"),wd<(m.textContent?.length??0)&&v(m,{textLength:this.wide-20,lengthAdjust:"spacingAndGlyphs"});let g=[o(0,"rv-output"),o(2,"rv-cell-right"),o(4,"rv-cell-edge"),m];e||g.push(y(ct.left-10,s+ct.high/2+5,Tn[t]));let x=p("g",{class:"rv-cell"},...g),b=`box ${Tn[t]} from P${this.levels[e]}, where it has ${u} × ${f} cells`;return this.asked?U(x,b,()=>this.choose(t,e)):x}get isPicked(){return this.picks.size===this.figure.boxes.length}choose(t,e){let n=this.levels.length,s=t*n+e,o=[...this.picks].filter(i=>i!==s&&Math.floor(i/n)===t);for(let i of o)this.picks.delete(i);this.pick(s)}found(){return this.figure.boxes.map((t,e)=>e*this.levels.length+qi(this.figure,t)-this.figure.first)}lines(){return this.open?this.figure.boxes.map((t,e)=>Md(Tn[e],this.figure,t)):[]}};function bd(r,t){let e=[];for(let n of r){let{x:s,y:o,width:i,height:a}=n,h=[{x:s+6,y:o-5},{x:s+i-6,y:o-5},{x:s-9,y:o+10},{x:s+i+9,y:o+10},{x:s+6,y:o+a+13}].filter(u=>e.every(f=>Math.hypot(f.x-u.x,f.y-u.y)>xd)),c=[...r.filter(u=>u!==n),...t?[t]:[]],d=h.find(u=>c.every(f=>!yd(u,f)));e.push(d??h[0])}return e}function yd(r,{x:t,y:e,width:n,height:s}){let[o,i]=[Math.abs(r.x-t-n/2)-n/2,Math.abs(r.y-4-e-s/2)-s/2];return Math.max(o,i)<Fi&&Math.max(o,i)>-Fi}var kd=({first:r,last:t})=>Array.from({length:t-r+1},(e,n)=>r+n),Bi=([r,t,e,n])=>Math.sqrt((e-r)*(n-t));function qi({first:r,last:t,size:e,level:n},s){let o=Math.floor(n+Math.log2(Bi(s)/e));return Math.min(t,Math.max(r,o))}function Md(r,t,e){let{size:n,level:s}=t,[o,i,a,l]=e,h=`${R(a-o)} · ${R(l-i)}`,c=bt(s+Math.log2(Bi(e)/n));return`${r}: ${s} + log2(√(${h}) / ${n}) ${c}, so P${qi(t,e)}`}var Ui=9,[Od,Ad]=[2,50],Ed=40,Sd=5,Wi=3,Zs=1e-4;function zd({rows:r,columns:t,channels:e}){let n=1;return Float32Array.from({length:r*t*e},()=>(n=Math.imul(n,1664525)+1013904223>>>0,n/2**32))}function Ki(r,t){let{rows:e,columns:n,channels:s,bins:o,ratio:i}=t,a=zd(t),l=Zi(a,s,e*n),h=ae(r,t,[t.edges]),c=new Set(h.flatMap(b=>b.cells)),d=ye("NCHW",t,c).size,u=4*h.length,m=Xs(t).cells.length*s,x={...{features:{values:a,channels:s,height:e,width:n},bins:o},rois:le([t.edges]),rules:{...at.rules,ratio:i}};return[{name:"Naive",counts:{weights:u*s,reads:u*s,lines:d},run:()=>Td(t,a)},{name:"Table",counts:{weights:u,reads:u*s,lines:d},run:()=>Ld(t,a)},{name:"Merged",counts:{weights:u,reads:m,lines:d},run:()=>Pd(t,a)},{name:"Channels last",counts:{weights:u,reads:m,lines:ye("NHWC",t,c).size},run:()=>Rd(t,l)},{name:"This page's kernel",counts:null,run:()=>r.forward("roi_align",x).output}]}function Yi(r,t,{channels:e,bins:n}){let s=r.run(),[o,i]=[r.name==="Channels last",n[0]*n[1]],a=o?Zi(s,i,e):s;return a.length===t.length&&a.every((l,h)=>Math.abs(l-t[h])<Zs)}function Zi(r,t,e){let n=new Float32Array(r.length);for(let s=0;s<t;s+=1)for(let o=0;o<e;o+=1)n[o*t+s]=r[s*e+o];return n}var ft=new Int32Array(4),Ot=new Float64Array(4);function Nd(r,t,{rows:e,columns:n}){let[s,o]=[Math.min(Math.max(r,0),e-1),Math.min(Math.max(t,0),n-1)],i=Math.min(Math.floor(s),e-2),a=Math.min(Math.floor(o),n-2),l=s-i,h=o-a,c=i*n+a;ft[0]=c,ft[1]=c+1,ft[2]=c+n,ft[3]=c+n+1,Ot[0]=(1-l)*(1-h),Ot[1]=(1-l)*h,Ot[2]=l*(1-h),Ot[3]=l*h}function Vs(r,t,e){let{edges:n,bins:s,ratio:o}=r,i=Math.floor(t/s[1]),a=Math.floor(e/o),l=n[1]+(n[3]-n[1])/s[0]*(i+(a+.5)/o),h=t-i*s[1],c=n[0]+(n[2]-n[0])/s[1]*(h+(e-a*o+.5)/o);Nd(l,c,r)}function Td(r,t){let{rows:e,columns:n,channels:s,bins:o,ratio:i}=r,[a,l,h]=[o[0]*o[1],i*i,e*n],c=new Float32Array(s*a);for(let d=0;d<s;d+=1){let u=d*h;for(let f=0;f<a;f+=1){let m=0;for(let g=0;g<l;g+=1)Vs(r,f,g),m+=Ot[0]*t[u+ft[0]]+Ot[1]*t[u+ft[1]],m+=Ot[2]*t[u+ft[2]]+Ot[3]*t[u+ft[3]];c[d*a+f]=m/l}}return c}function Ld(r,t){let{rows:e,columns:n,channels:s,bins:o,ratio:i}=r,[a,l,h]=[o[0]*o[1],i*i,e*n],c=new Int32Array(4*a*l),d=new Float64Array(c.length);for(let f=0;f<a;f+=1)for(let m=0;m<l;m+=1)Vs(r,f,m),c.set(ft,4*(f*l+m)),d.set(Ot,4*(f*l+m));let u=new Float32Array(s*a);for(let f=0;f<s;f+=1){let m=f*h;for(let g=0;g<a;g+=1){let x=0,b=4*(g+1)*l;for(let k=4*g*l;k<b;k+=1)x+=d[k]*t[m+c[k]];u[f*a+g]=x/l}}return u}function Xs(r){let{bins:t,ratio:e}=r,[n,s]=[t[0]*t[1],e*e],o=new Int32Array(n+1),i=new Int32Array(4*n*s),a=new Float64Array(i.length),l=0;for(let h=0;h<n;h+=1){let c=l;for(let d=0;d<s;d+=1){Vs(r,h,d);for(let u=0;u<4;u+=1){let f=c;for(;f<l&&i[f]!==ft[u];)f+=1;f===l&&(l+=1),i[f]=ft[u],a[f]+=Ot[u]/s}}o[h+1]=l}return{starts:o,cells:i.subarray(0,l),weights:a.subarray(0,l)}}function Pd(r,t){let{rows:e,columns:n,channels:s,bins:o}=r,[i,a]=[o[0]*o[1],e*n],{starts:l,cells:h,weights:c}=Xs(r),d=new Float32Array(s*i);for(let u=0;u<s;u+=1){let f=u*a;for(let m=0;m<i;m+=1){let g=0;for(let x=l[m];x<l[m+1];x+=1)g+=c[x]*t[f+h[x]];d[u*i+m]=g}}return d}function Rd(r,t){let{channels:e,bins:n}=r,s=n[0]*n[1],{starts:o,cells:i,weights:a}=Xs(r),l=new Float32Array(e*s);for(let h=0;h<s;h+=1){let c=h*e;for(let d=o[h];d<o[h+1];d+=1){let[u,f]=[a[d],i[d]*e];for(let m=0;m<e;m+=1)l[c+m]+=u*t[f+m]}}return l}async function Qs(r,t,e=Id()){let n=r.map(()=>[]),s=[];for(let i of r)s.push(jd(i,Math.min(Ad,Math.max(Od,Ed*e)))),await Gi();let o=s.map(i=>e/i);for(let i=0;i<Ui;i+=1){for(let a=0;a<r.length;a+=1){let l=(a+i)%r.length;n[l].push(Ys(r[l],s[l])),await Gi()}if(!t(n.map($d),i+1,o))return}}Qs.rounds=Ui;var Gi=()=>new Promise(r=>setTimeout(r));function Id(r=()=>performance.now()){let t=Array.from({length:Sd},()=>{let e=r(),n=e;for(;n===e;)n=r();return n-e});return Math.min(...t)}function jd(r,t){Ys(r,Wi);let e=1,n=()=>Math.min(...Array.from({length:Wi},()=>Ys(r,e)));for(;e<4096&&n()*e<t;)e*=2;return e}function Ys(r,t){let e=performance.now();for(let n=0;n<t;n+=1)r.run();return(performance.now()-e)/t}function $d(r){let t=[...r].sort((n,s)=>n-s),e=Math.floor(t.length/2);return t.length%2?t[e]:(t[e-1]+t[e])/2}var Rn=class extends N{constructor(t,e,n){super(t,e,n),this.channels=t.channels[0],this.begun=!1,this.laid=0,this.raced=0,this.ways=[],this.wrong=null,this.told=[],this.kernels=null,this.chips=t.channels.map(o=>this.chip(o)),this.rows=w("tbody",{});let s=w("table",{class:"rv-race"},Cd(),this.rows);this.compared=w("p",{class:"rv-race-compared",role:"status"}),this.note=w("p",{class:"rv-race-note rv-live",role:"status"}),this.element=w("div",{},ce("Channels",[w("span",{},"channels"),...this.chips]),s),this.element.append(w("div",{class:"rv-race-said"},this.compared,this.note)),this.draw()}chip(t){return w("button",{class:"rv-chip",type:"button",onclick:()=>{this.channels=t,this.laid=this.raced=0,this.begun=!0,this.hold()}},String(t))}use(t){this.kernels=t}playTo(t){let{channels:e}=this.figure;this.begun=!0,this.channels=e[Math.min(e.length-1,Math.floor(t*e.length))]}reached({kind:t,target:e}){return t==="channels"&&this.channels===e}draw(){this.chips.forEach((t,e)=>{t.setAttribute("aria-pressed",String(this.figure.channels[e]===this.channels))}),this.kernels&&(this.laid!==this.channels&&this.lay(this.kernels),this.begun&&this.raced!==this.channels&&this.start())}lay(t){let{channels:e,figure:n}=this;this.laid=e;let s={...n,channels:e};this.ways=Ki(t,s);let o=this.ways[this.ways.length-1].run();this.wrong=this.ways.find(i=>!Yi(i,o,s))??null,this.told=this.ways.map(Dd),this.rows.replaceChildren(...this.told.flatMap(({elements:i})=>i)),Y(this.compared,Hd(this.wrong)),Y(this.note,this.wrong?"":"Choose how many channels, and all are timed.")}start(){let t=this.told;this.raced=this.channels,!this.wrong&&(Y(this.note,"Timing …"),Qs(this.ways,(e,n,s)=>{if(this.told!==t||!this.rows.isConnected)return!1;let o=e.map((a,l)=>Fd(a,s[l])),i=Math.max(...o);return t.forEach((a,l)=>{a.show(o[l],i)}),Y(this.note,`${qd(n)}${Bd(Math.max(...s))}`),!0}))}},Pn=["weights","reads","lines"],Cd=()=>w("thead",{},w("tr",{},...["way",...Pn,"time"].map(r=>w("th",{scope:"col"},r))));function Dd({name:r,counts:t}){let e=w("td",{class:"rv-race-time rv-live"},"…"),n=w("div",{class:"rv-race-bar"}),s=t?Pn.map(a=>w("td",{},Vi(t[a]))):[w("td",{class:"rv-race-how",colspan:Pn.length},"in WebAssembly, merged")];return{elements:[w("tr",{},w("th",{scope:"row"},r),...s,e),w("tr",{class:"rv-race-way","aria-hidden":"true"},w("td",{colspan:Pn.length+2},n))],show:(a,l)=>{Y(e,`${Vi(a)} µs`),v(n,{style:`width:${100*a/l}%`})}}}var Hd=r=>r?`${r.name} gives other numbers here, so nothing is timed.`:`All ways give the kernel's outputs, to within ${Zs}.`;function Fd(r,t){let e=Math.max(1,Math.ceil(1e3*t));return Math.max(1,Math.round(1e3*r/e))*e}function Bd(r){let t=Math.ceil(1e3*r);return t>1?` The clock is coarse here: times are known to ${t} µs at best.`:""}var Vi=r=>r.toLocaleString("en");function qd(r){let t=navigator.hardwareConcurrency;return`One box, timed in this browser just now${t?`, on one of ${ot(t,"core")}`:""}: medians of ${ot(r,"round")}, in turn.`}function mt({rows:r,columns:t},e){let[n,s]=[Math.min(r,t),Math.max(r,t)];if(n===s)return null;let o=(s-n)/e;return{count:e,gap:o,overlap:1-o/n}}function Xi(r,t){let{rows:e,columns:n,values:s}=t,o={values:Float32Array.from(s),channels:1,height:e,width:n};return(i,a,l)=>{let h=l?mt(t,l):null;if(h&&h.count>6)return{squares:Wd(t,h),steps:h};let c={height:e,width:n,scales:3,overlap:h?.overlap??.4,variant:a},{regions:d,level:u}=r.regions(c),m=Array.from(u,(k,M)=>[...d.subarray(4*M,4*M+4)]).filter((k,M)=>i?u[M]===i:u[M]),g=u.filter(k=>k===1).length,{argmax:x}=s.length?r.regionMaxima({features:o,regions:m.flat()}):{};return{squares:m.map(([k,M,z],L)=>({x:k,y:M,size:z-k+1,largest:x?.[L]})),steps:g>1?mt(t,g-1):null}}}function Wd({rows:r,columns:t},{count:e,gap:n}){let s=Math.min(r,t);return Array.from({length:e+1},(o,i)=>{let a=Math.floor(i*n+1e-9);return t>r?{x:a,y:0,size:s}:{x:0,y:a,size:s}})}function In(r,t){let e=new Set(r.flatMap(({x:n,size:s})=>Array.from({length:s},(o,i)=>n+i)));return Array.from({length:t},(n,s)=>s).filter(n=>!e.has(n))}function Qi(r,{rows:t,columns:e,channels:n},s){let o={values:new Float32Array(n*t*e),channels:n,height:t,width:e},i=s.flatMap(({x:h,y:c,size:d})=>[h,c,h+d-1,c+d-1]),{maxima:a}=r.regionMaxima({features:o,regions:i}),l=new Float32Array(a.length/s.length);for(let h=0;h<a.length;h+=1)l[h%l.length]+=a[h];return l.length}function Ji({check:r},{squares:t}){return r==="squares"?[t.length]:[...new Set(t.map(({x:e})=>e))].sort((e,n)=>e-n)}function _i({kind:r,target:t,margin:e},{squares:n,steps:s},o){return r==="overlap"?s!=null&&Math.abs(s.overlap-t)<=e:r==="squares"?Math.abs(n.length-t)<=e:r==="short"&&In(n,o).includes(o-1)}var[ta,Js,_s]=[14,112,140],[At,Ee]=[40,14],[Se,Gd]=[-1,1],Ud=12,Kd=9,jn=.4,tr=6;function ea(r,t,e){let n=p("g"),s={x:At,y:ta-8,width:e-At-Ee,height:_s-6},o=p("g",{class:"rv-overlap"},p("rect",{...s,class:"rv-pick"}),n),i=u=>At+(u-.5)/t*(e-At-Ee),a=u=>Js-(Math.max(Se,u)-Se)/(Gd-Se)*(Js-ta),l=u=>{let f=(u-At)/(e-At-Ee)*t;return Math.min(t,Math.max(1,Math.ceil(f)))},h=(u,f)=>{let m=[];for(let g=u;g<=f+1e-9;g+=.1){let x=mt(r,g);x&&x.overlap>=Se&&m.push(`${i(g)} ${a(x.overlap)}`)}return m.length?`M${m.join("L")}`:""};function c(u,f){if(!f)return n.replaceChildren();let m=E(At,a(jn),e-Ee,a(jn));v(m,{class:"rv-exact"});let g=E(At,a(0),e-Ee,a(0));v(g,{class:"rv-overlap-none"});let x=[y(At-4,a(jn)+4,"40 %","end"),y(At-4,a(0)+4,"0","end")],b=Array.from({length:t},(k,M)=>d(M+1,u)).flat();n.replaceChildren(g,m,p("path",{d:h(1,Math.min(tr,t)),class:"rv-overlap-way"}),p("path",{d:h(tr,t),class:"rv-overlap-way rv-overlap-untried"}),...x,...b)}function d(u,f){let[m,g]=[i(u),mt(r,u)?.overlap??0],x=a(g),b=y(m,_s-12,String(u));if(u!==f)return[g<Se?Zd(m,x):Yd(m,x,u),b];b.classList.add("rv-bar-label-now");let k=g>jn||x>Js-Ud,z=Math.abs(x+16-a(0))<Kd?a(0)+14:x+20,L=y(m,k?x-12:z,O(g));return L.classList.add("rv-overlap-said"),v(L,{"text-anchor":m>e*.75?"end":m<e*.25?"start":"middle"}),[p("circle",{cx:m,cy:x,r:7,class:"rv-drawn-bar rv-bar-now"}),b,L]}return{element:o,height:_s,show:c,countAt:l}}var Yd=(r,t,e)=>p("circle",{cx:r,cy:t,r:4,class:`rv-drawn-bar${e>tr?" rv-overlap-untried":""}`}),Zd=(r,t)=>p("path",{d:`M${r-5} ${t-4}H${r+5}L${r} ${t+4}Z`,class:"rv-drawn-bar"});var ze=340,[Vd,vt,Xd]=[6,12,26],[Qd,Jd]=[34,210],_d=20,tu=2.5,er=6,eu=2,$n=class extends N{constructor(t,e,n){super(t,e,n);let{rows:s,columns:o,shows:i,levels:a,layouts:l,path:h,most:c}=t;this.writes=i.includes("sum"),this.size=Math.min((ze-2*Vd)/o,Jd/s,Qd),this.left=(ze-o*this.size)/2,this.bottom=vt+s*this.size,this.height=this.bottom+Xd,this.level=a[0],this.layout=l[0],this.steps=h[0]??0,this.share=1,this.kernels=null,this.reader=null,this.read=null,this.ghost=0,this.cells=t.values.map((u,f)=>this.makeCell(f)),this.squares=p("g",{class:"rv-squares"}),this.buttons=n?.by==="cells"?Array.from({length:o},(u,f)=>this.makeButton(f)):[],this.handle=c?D("Second square; the arrows move it",[0,o]):p("g"),this.curve=i.includes("curve")?ea(t,c||er,ze):null;let d=n?.by==="number"&&!this.curve;if(this.scale=d?J({values:[0,...n.wrong.map(({values:u})=>u[0])]},ze):null,this.named=new Map,this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.element=w("div",{class:"rv-regions-figure"},this.drawing),this.chips.length){let u=a.length>1?"level":"arithmetic",f={class:"rv-ratios",role:"group","aria-label":u};this.element.append(w("div",f,w("span",{},u),...this.chips))}this.draw()}makeDrawing(){let{rows:t,columns:e}=this.figure,{left:n,size:s,bottom:o}=this,i=p("g",{class:"rv-map-grid"});for(let u=0;u<=e;u+=1)i.append(E(n+u*s,vt,n+u*s,o));for(let u=0;u<=t;u+=1)i.append(E(n,vt+u*s,n+e*s,vt+u*s));let a=p("rect",{x:n,y:vt,width:e*s,height:t*s});v(a,{class:"rv-map-ground"});let l=[a,...this.cells.flat(),i,...this.numbers(),this.squares,...this.buttons],h=`Squares on a map of ${t} rows and ${e} columns`,c=this.curve??this.scale,d=this.drawn({name:h,width:ze,height:this.height},[...l,this.handle],c);return this.figure.most&&this.listen(d),d}numbers(){let{columns:t}=this.figure,e=this.size>=_d?Array.from({length:t},(n,s)=>s):[0,t-1];return this.named=new Map(e.map(n=>[n,this.numberOf(n)])),this.named.values()}numberOf(t){let e=y(this.left+(t+.5)*this.size,this.bottom+16,String(t));return e.classList.add("rv-map-number"),e}makeCell(t){let{columns:e,values:n}=this.figure,{size:s}=this,[o,i]=[this.left+t%e*s,vt+Math.floor(t/e)*s],a=y(o+s/2,i+s/2+4,String(n[t]));return a.classList.add("rv-map-value"),[p("rect",{x:o,y:i,width:s,height:s}),a]}makeButton(t){let{size:e}=this,[n,s]=[this.left+t*e,this.bottom-vt],o=(a,l)=>p("rect",{x:n+a,y:vt+a,width:e-2*a,height:s-2*a,class:l}),i=[o(0,"rv-pick"),o(2,"rv-cell-right"),o(5,"rv-cell-edge")];return U(p("g",{class:"rv-cell"},...i),`column ${t}`,()=>this.pick(t))}makeChips(){let{levels:t,layouts:e}=this.figure,n=(s,o)=>w("button",{class:"rv-chip",type:"button",onclick:o},s);return t.length>1?t.map(s=>n(String(s),()=>this.choose({level:s}))):e.length<2?[]:e.map(s=>n(s.label,()=>this.choose({layout:s})))}choose(t){Object.assign(this,t),this.share=1,this.hold()}listen(t){let{curve:e}=this;q(t,(s,o)=>{if(this.handle.focus({preventScroll:!0}),e?.element.contains(s))return this.choose({steps:e.countAt(o.x)}),a=>this.choose({steps:e.countAt(a.x)});if(!this.handle.contains(s))return null;let i=mt(this.figure,this.steps)?.gap??0;return a=>this.choose({steps:this.nearest(i+(a.x-o.x)/this.size)})});let n=s=>this.move(-Math.sign(s)*(Number.isFinite(s)?eu:this.figure.most));H(this.handle,s=>this.move(-Math.sign(s)),{flat:!0,along:n})}move(t){this.choose({steps:Math.min(this.figure.most,Math.max(1,this.steps+t))})}nearest(t){let e=s=>Math.abs((mt(this.figure,s)?.gap??0)-t);return Array.from({length:this.figure.most},(s,o)=>o+1).reduce((s,o)=>e(o)<e(s)?o:s)}use(t){this.kernels=t,this.reader=Xi(t,this.figure)}paint(t){let{values:e}=this.figure,n=[Math.min(...e),Math.max(...e)];this.cells.forEach(([s,o],i)=>{let a=gt(t.ramps.sequential,e[i],n);v(s,{style:`fill:${ut(a)}`}),v(o,{style:`fill:${It(a,t)}`})})}playTo(t){let{levels:e,layouts:n,path:s}=this.figure;this.share=t,this.level=nr(e,t),this.layout=nr(n,t),s.length&&(this.steps=nr(s,t))}reveal(t){let e=this.asked?.by==="number"&&this.curve;this.ghost=e&&t?t[0]-1:0,super.reveal(t)}reached(t){return this.read!=null&&_i(t,this.read,this.figure.columns)}found(t){return!this.read||!this.kernels?null:t.check!=="numbers"?Ji(t,this.read):[Qi(this.kernels,this.figure,this.read.squares)]}lines(){let{read:t,figure:e}=this;return!t||!this.writes?[]:e.shows.includes("maxima")?[this.maximumLine(t)]:e.shows.includes("uncovered")?ru(t,e.columns):e.levels.length>1?[su(t.squares,this.level,e)]:t.steps?nu(t.steps,e):[]}maximumLine({squares:t}){let{x:e,y:n,size:s,largest:o}=t[this.at],i=this.figure.values[o??0],a=s>1?`columns ${e}–${e+s-1}, rows ${n}–${n+s-1}`:`cell ${e}, ${n}`;return`region ${this.at+1} of ${t.length}, ${a}: largest ${T(i)}`}get at(){let t=this.read?.squares.length??1;return Math.min(t-1,Math.floor(this.share*t))}draw(){let{figure:t,level:e,layout:n,steps:s}=this;this.read=this.reader?.(e,n.variant,s||void 0)??null;let{read:o}=this,i=t.shows.includes("maxima"),a=o&&(this.open||i)?o.squares:[],l=i?this.one(a):a.map((c,d)=>this.squareOf(c,d));t.most&&l.push(...l.splice(1,1));let h=t.shows.includes("uncovered")?In(a,a.length?t.columns:0):[];for(let[c,d]of this.named)v(d,{visibility:h.includes(c)?"hidden":null});this.squares.replaceChildren(...h.flatMap(c=>this.bareOf(c)),...this.ghosts(),...l),this.curve?.show(this.open?o?.steps?.count??0:0,this.open),this.drawHandle(),this.chips.forEach((c,d)=>{let u=t.levels.length>1?t.levels[d]===e:t.layouts[d]===n;c.setAttribute("aria-pressed",String(u))})}placeOf({x:t,y:e,size:n},s=0){let o=n*this.size-2*s;return{x:this.left+t*this.size+s,y:vt+e*this.size+s,width:o,height:o}}squareOf(t,e){let n=this.steps>er?" rv-square-untried":"",s=this.figure.most&&e===1?" rv-square-held":"";return p("rect",{...this.placeOf(t,e%2?tu:0),class:`rv-square${n}${s}`})}one(t){let e=t[this.at];if(!e)return[];let{columns:n}=this.figure,s=e.largest??0,o={x:s%n,y:Math.floor(s/n),size:1};return[p("rect",{...this.placeOf(e),class:"rv-square rv-square-held"}),p("rect",{...this.placeOf(o,1),class:"rv-square-kept"})]}ghosts(){let{ghost:t,reader:e,level:n,layout:s}=this;if(!e||!this.open||!Number.isInteger(t)||t<1||t>2*er)return[];let{squares:o}=e(n,s.variant,t);return o.map(i=>p("rect",{...this.placeOf(i,5),class:"rv-square-ghost"}))}bareOf(t){let n={x:this.left+t*this.size,y:vt,width:this.size,height:this.bottom-vt,class:"rv-column-bare"},s=this.numberOf(t);return s.classList.add("rv-column-bare-number"),[p("rect",n),s]}drawHandle(){let t=this.figure.most?this.read?.squares[1]:null;if(!t)return;let e=mt(this.figure,this.steps);this.handle.replaceChildren(p("rect",{...this.placeOf(t),class:"rv-bin-body"})),v(this.handle,{class:"rv-bin-handle","aria-valuenow":T(e?.gap??0),"aria-valuetext":`${ot(this.steps,"step")}, overlap ${O(e?.overlap??0)}`})}},nr=(r,t)=>r[Math.min(r.length-1,Math.floor(t*r.length))];function nu({count:r,gap:t,overlap:e},{rows:n,columns:s}){let[o,i]=[Math.min(n,s),Math.max(n,s)];return[`a step is (${i} − ${o}) / ${r} ${bt(t)} cells`,`overlap 1 − ${O(t).replace("≈ ","")} / ${o} ${bt(e)}`]}function su(r,t,{rows:e,columns:n}){let[s,o]=["y","x"].map(a=>new Set(r.map(l=>l[a])).size);return`${`⌊2 × ${Math.min(e,n)} / ${t+1}⌋ = ${r[0].size}`} cells a side, ${s} × ${o} = ${ot(r.length,"square")}`}function ru({squares:r},t){let e=Math.max(...r.map(({x:s,size:o})=>s+o-1)),n=In(r,t);return[`the last square ends at column ${e}`,`in no square: columns ${n.join(", ")}`]}var ou=14,Cn=340,iu=96,na=.45,dt={top:44,height:44},sa=36,Ne={gap:20,height:34},Rt=.5,au=32,lu=1.25,Dn=class extends N{constructor(t,e,n){super(t,e,n);let{columns:s,networks:o,path:i,stride:a}=t;this.writes=!0,this.unit=Cn/(s+2*na),this.mark=i[0][0],this.gap=i[0][1],this.own=Number.NaN,this.reader=null,this.position=Number.NaN,this.edges=[],this.centres=o.map(({layers:u})=>(ee(u,1).at(-1)?.centre??0)/a),this.rulerTop=dt.top+dt.height+o.length*sa+Ne.gap,this.marks=p("g",{class:"rv-ruler-marks"}),this.ruler=this.makeRuler(),this.answers=p("g");let l=[...this.makeCells(),...this.makeNetworks(),this.ruler,this.marks,this.answers],h=n?40:22,c=this.rulerTop+Ne.height+h,d=this.drawn({name:"Cells and a ruler of positions",width:Cn,height:c,covered:h},l);t.moves&&this.listen(d),this.element=d,this.draw()}xOf(t){return(na+t)*this.unit}makeCells(){let{columns:t,stride:e}=this.figure,n=Array.from({length:t},(a,l)=>p("rect",{x:this.xOf(l),y:dt.top,width:this.unit,height:dt.height,class:"rv-cell-box"})),s=Array.from({length:t+1},(a,l)=>{let h=y(this.xOf(l),dt.top-6,String(l*e));return h.classList.add("rv-map-number"),h}),o=dt.top+dt.height/2,i=n.map((a,l)=>p("circle",{cx:this.xOf(l+Rt),cy:o,r:2.5,class:"rv-cell-centre"}));return this.edges=s,[...n,...s,...i]}makeNetworks(){let{columns:t,networks:e}=this.figure;return e.flatMap(({title:n},s)=>{let o=dt.top+dt.height+s*sa+28,i=Array.from({length:t},(l,h)=>p("circle",{cx:this.xOf(h+this.centres[s]),cy:o,r:4.5,class:"rv-network","data-network":s})),a=y(this.xOf(0),o-11,n);return v(a,{"text-anchor":"start"}),[...i,a]})}makeRuler(){let{columns:t,moves:e}=this.figure,n=this.rulerTop,s=p("rect",{x:this.xOf(0)-12,y:n-6,width:(t-1)*this.unit+24,height:Ne.height,rx:4,class:"rv-ruler-back"}),o=Array.from({length:t},(a,l)=>[E(this.xOf(l),n-6,this.xOf(l),n+6),y(this.xOf(l),n+21,String(l))]);if(!e)return p("g",{class:"rv-ruler"},s,...o.flat());let i=D("Ruler of positions; the arrows slide it",[0,Rt],s,...o.flat());return v(i,{class:"rv-ruler rv-bin-handle"}),i}listen(t){q(t,(e,n)=>{if(!this.ruler.contains(e))return null;this.ruler.focus({preventScroll:!0});let s=this.gap;return o=>this.slide(I(s+(o.x-n.x)/this.unit,au))}),H(this.ruler,e=>this.slide(this.gap+e),{flat:!0,unit:lu})}slide(t){this.gap=C(t,0,Rt),this.hold()}use(t){this.reader=po(t,this.figure.stride)}playTo(t){[this.mark,this.gap]=F(this.figure.path,B(t)).map(e=>I(e,xt)),this.setRuler()}reveal(t){super.reveal(t),this.own=t?.[0]??Number.NaN,this.setRuler(),this.draw();let e=t&&this.asked?this.dots(this.asked.right[0],t[0]):[];this.answers.replaceChildren(...e)}setRuler(){this.asked&&(this.gap=this.open?Rt:this.figure.path[0][1])}get missed(){return this.centres.map(t=>(this.gap-t)*this.figure.stride)}reached(t){return ii(t,{position:this.position,missed:this.missed})}found(){return this.reader&&[this.reader(this.mark,Rt)]}lines(){let{networks:t,stride:e}=this.figure;if(t.length)return t.map(({title:s},o)=>`${s}: ${T(Math.abs(this.missed[o]))} px off`);if(!this.open||Number.isNaN(this.position))return[];let n=this.gap?`${R(this.mark)} / ${e} − ${T(this.gap)}`:`${R(this.mark)} / ${e}`;return[lt(n,this.mark/e-this.gap,this.position,this.figure.columns)]}draw(){let{networks:t,stride:e,moves:n}=this.figure;if(this.position=this.reader?.(this.mark,this.gap)??Number.NaN,v(this.ruler,{transform:`translate(${this.gap*this.unit} 0)`}),n){let l=`0 lies ${T(this.gap)} cells from the first edge`;v(this.ruler,{"aria-valuenow":T(this.gap),"aria-valuetext":l})}let[s,o]=[this.xOf(this.mark/e),this.rulerTop-6],i=E(s,dt.top-22,s,o);v(i,{class:"rv-ruler-mark"}),this.edges.forEach((l,h)=>{let c=!t.length&&Math.abs(this.xOf(h)-s)<ou;v(l,{visibility:c?"hidden":null})});let a=y(s,dt.top-26,`${R(this.mark)} px`);a.classList.add("rv-bar-label-now"),this.marks.replaceChildren(...t.length?[]:[i,a,...this.reading(s)],...this.gapMark())}reading(t){if(!this.open||this.asked||Number.isNaN(this.position))return[];let e=y(t,this.rulerTop+Ne.height+16,T(this.position));return e.classList.add("rv-bar-label-now"),[p("circle",{cx:t,cy:this.rulerTop-6,r:6,class:"rv-mark"}),e]}gapMark(){if(!this.gap||!this.open)return[];let t=this.rulerTop-13,e=E(this.xOf(0),t,this.xOf(this.gap),t);v(e,{class:"rv-ruler-gap"});let n=this.xOf(this.gap)+6,{networks:s,stride:o}=this.figure,a=(s.length?[]:[this.mark/o,this.own+Rt]).some(h=>this.xOf(h)<n+iu);if(this.gap!==Rt||a)return[e];let l=y(n,t+4,"half a cell");return v(l,{"text-anchor":"start",class:"rv-stack-name"}),[e,l]}dots(t,e){let n=this.rulerTop-6,s=u=>Math.min(Cn-10,Math.max(10,this.xOf(u+Rt))),o=this.rulerTop+Ne.height+16,i=Math.abs(t-e)<1e-9,a=E(s(e),dt.top,s(e),n);v(a,{class:"rv-ruler-ghost"});let l=p("circle",{cx:s(e),cy:n,r:9,class:"rv-ghost"}),h=p("circle",{cx:s(t),cy:n,r:6,class:"rv-scale-right"}),c=R((e+Rt)*this.figure.stride),d=y(s(e),o+18,`yours ${R(e)}${i?"":`, at ${c} px`}`);return v(d,{"text-anchor":s(e)>Cn/2?"end":"start"}),[...i?[]:[a],l,h,y(s(t),o,T(t)),d]}};var ra=340,sr=3,Hn=24,Et=24,oa=26,hu=26,rr=4,cu=20,Fn=class extends N{constructor(t,e,n){super(t,e,n);let{layers:s,pixels:o,path:i,lean:a,shows:l}=t;this.writes=l.includes("field"),this.rows=ee(s,o),this.unit=ra/(o+2*sr),this.lit=i[0],this.lean=a[0],this.colours=null,this.groups=this.rows.map((m,g)=>this.makeRow(m,g));let h=this.groups[this.groups.length-1];n?.by==="cell"&&(this.buttons=h.cells.map((m,g)=>this.makeButton(g))),this.marks=p("g",{class:"rv-stack-marks"}),this.ghost=p("g"),this.handle=this.makeHandle();let c="A row of a picture and the layers below it",u=[...this.groups.map(({group:m})=>m),this.marks,this.ghost,...this.buttons,this.handle],f=this.drawn({name:c,width:ra,height:this.yOf(this.rows.length)-oa+hu},u);t.moves&&this.listen(f),this.element=f,this.draw()}yOf(t){return Hn+t*(Et+oa)}xOf(t,e){return(sr+e*this.rows[t].step)*this.unit}shift(t){let{step:e,centre:n}=this.rows[t];return this.lean*(n-e/2)*this.unit}makeRow({count:t},e){let n=Array.from({length:t},(o,i)=>this.makeCell(e,i));return{group:p("g",{},...this.paddings(e),...n),cells:n}}makeCell(t,e){let[n,s,o]=[this.xOf(t,e),this.yOf(t),this.rows[t].step*this.unit],i=p("g",{},p("rect",{x:n,y:s,width:o,height:Et,class:"rv-cell-box"}));return t===this.rows.length-1&&i.append(y(n+o/2,s+Et+20,String(e))),i}makeButton(t){let e=this.rows.length-1,[n,s,o]=[this.xOf(e,t),this.yOf(e),this.rows[e].step*this.unit],i=(l,h)=>p("rect",{x:n+1,y:s-l,width:o-2,height:Et+2*l,class:h}),a=[i(3,"rv-cell-right"),i(6,"rv-cell-edge")];return U(p("g",{class:"rv-cell"},i(6,"rv-pick"),...a),`cell ${t}`,()=>this.pick(t))}paddings(t){let e=this.figure.layers[t]?.[2]??0;if(!this.figure.shows.includes("padding"))return[];let{count:n,step:s}=this.rows[t];return Array.from({length:e},(o,i)=>[-1-i,n+i]).flat().map(o=>{let i={x:this.xOf(t,o)+1,y:this.yOf(t)+1};return p("rect",{...i,width:s*this.unit-2,height:Et-2,class:"rv-padding"})})}makeHandle(){if(!this.figure.moves)return p("g");let t=p("rect",{x:-16,y:Hn-4,width:32,height:Et+8,class:"rv-sample-reach"}),e=D("Lit pixel; the arrows move it",[0,this.figure.pixels-1],t);return v(e,{class:"rv-sample"}),e}listen(t){Ze(t,this.handle,({x:e})=>this.put(Math.floor(e/this.unit)-sr)),H(this.handle,e=>this.put(this.lit+Math.round(e)),{flat:!0,unit:cu})}put(t){this.lit=Math.min(this.figure.pixels-1,Math.max(0,t)),this.lean=this.figure.lean[this.figure.lean.length-1],this.hold()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:e,lean:n}=this.figure,s=B(t);[this.lit]=F(e.map(o=>[o]),s).map(Math.round),[this.lean]=F(n.map((o,i)=>[o,i]),s)}reached(t){return oi(t,this.answers)}found({check:t}){return[t==="field"?this.rows[this.rows.length-1].field:Ls(this.answers)]}lines(){return this.open?[Jo(this.figure.layers)]:[]}get answers(){let{layers:t,pixels:e}=this.figure;return ln(t,e,this.lit)[t.length]}draw(){let{layers:t,pixels:e}=this.figure,n=ln(t,e,this.lit);this.groups.forEach(({group:s,cells:o},i)=>{v(s,{transform:this.lean?`translate(${this.shift(i)} 0)`:null}),this.colour(o,i&&!this.open?null:n[i])}),v(this.handle,{transform:`translate(${this.xOf(0,this.lit+.5)} 0)`}),v(this.handle,{"aria-valuenow":this.lit,"aria-valuetext":`pixel ${this.lit}`}),this.marks.replaceChildren(...this.open?this.fieldMarks(n):[],...this.names(),...this.pixelNames())}colour(t,e){let n=Math.max(...e??[]);t.forEach((s,o)=>{let i=e&&this.colours&&gt(this.colours.ramps.sequential,e[o],[0,n]);v(s.firstElementChild,{style:i?`fill:${ut(i)}`:null})})}pixelNames(){let{pixels:t}=this.figure,e=Hn-8,n=Array.from({length:Math.ceil(t/rr)},(o,i)=>i*rr).filter(o=>Math.abs(o-this.lit)>rr).map(o=>y(this.xOf(0,o+.5),e,String(o)));for(let o of n)v(o,{class:"rv-map-number"});let s=y(Math.max(20,this.xOf(0,this.lit+.5)),e,`pixel ${this.lit}`);return v(s,{class:"rv-bar-label-now"}),[...n,s]}names(){let t=this.xOf(0,0),e=this.figure.layers.map((n,s)=>y(t,this.yOf(s)+Et+17,Qo(n)));for(let n of e)v(n,{"text-anchor":"start",class:"rv-stack-name rv-layer-name"});return e}fieldMarks(t){let{layers:e,shows:n}=this.figure,s=e.length;if(this.buttons.length)return[];let o=we(t[s]);return n.includes("field")?o.flatMap(i=>this.fieldMarksOf(Ts(e,i))):o.map(i=>this.spanMark(s,[i,i],"rv-most"))}fieldMarksOf(t){let e=t.length-1;return[...t.slice(1).flatMap((s,o)=>[0,1].map(i=>{let[a,l]=[this.endsOf(o,t[o])[i],this.endsOf(o+1,s)[i]],h=E(a,this.yOf(o)+Et,l,this.yOf(o+1));return v(h,{class:"rv-field-side"}),h})),...t.map((s,o)=>this.spanMark(o,s,o===e?"rv-most":"rv-field"))]}endsOf(t,[e,n]){return[e,n+1].map(s=>this.xOf(t,s)+this.shift(t))}spanMark(t,e,n){let[s,o]=this.endsOf(t,e);return p("rect",{x:s,y:this.yOf(t),width:o-s,height:Et,class:n})}reveal(t){super.reveal(t);let e=this.asked?.check==="field"&&t?.[0];if(!e)return this.ghost.replaceChildren();let n=ln(this.figure.layers,this.figure.pixels,this.lit),[s,o]=this.endsOf(0,Ts(this.figure.layers,Ls(n[n.length-1]))[0]),i=e*this.unit,a=p("rect",{x:(s+o-i)/2,y:Hn-3,width:i,height:Et+6,class:"rv-ghost"});this.ghost.replaceChildren(a)}};var or="ABCDEF",du=20,uu=10,Bn=92,pu=27,fu=60,mu=.01,ia=8,qn=class extends N{constructor(t,e,n){super(t,e,n);let{readers:s,shows:o,path:i}=t;if(this.writes=o.includes("numbers"),this.fans=o.includes("fan"),this.numbers=i[0]??null,this.chosen=0,this.read=null,this.boxes=[],this.stands=[],this.answer=null,this.scene=p("g"),this.names=p("g",{class:"rv-turn-names"}),this.letters=this.fans?s.map((a,l)=>this.makeLetter(l)):[],this.buttons=this.fans&&n?this.letters:[],this.handle=t.moves?D("Bow of the box; the arrows turn it",[-180,180],Ct(this.fans?"rv-turn-grip":"rv-bin-corner")):p("g"),this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.legend=w("ul",{class:"rv-turn-legend"},...this.makeLegend()),this.element=w("div",{class:"rv-turn-figure"},this.drawing,this.legend),this.chips.length){let a={class:"rv-ratios",role:"group","aria-label":"Version"};this.element.append(w("div",a,...this.chips))}this.draw()}makeDrawing(){let{width:t,height:e,stride:n,moves:s}=this.figure,o=p("rect",{width:t,height:e,class:"rv-water"}),i=[];for(let d=n;n>=ia&&d<t;d+=n)i.push(E(d,0,d,e));for(let d=n;n>=ia&&d<e;d+=n)i.push(E(0,d,t,d));let a=p("g",{class:"rv-turn-grid"},...i),h=[p("svg",{width:t,height:e},o,a,this.scene),this.names,...this.letters,this.handle],c=this.drawn({name:"A picture with rotated boxes",width:t,height:e},h);return s&&this.listen(c),c}makeLetter(t){let e=(i,a)=>p("circle",{r:i,class:a}),n=y(0,4.5,or[t]),s=[e(11,"rv-turn-letter"),e(13,"rv-cell-right"),e(13,"rv-cell-edge"),n],o=p("g",{"data-reader":t},...s);return this.asked?(v(o,{class:"rv-cell"}),U(o,`box ${or[t]}`,()=>this.pick(t))):o}makeLegend(){return this.fans?this.figure.readers.map(({title:t,turn:e,offset:n,fields:s},o)=>{let i=Math.abs(e)===1?"degrees":"radians",a=[n?"":"no shift",s[2]==="h"?"h first":""].filter(Boolean),l=[`${i} ${e>0?"↺":"↻"}`,...a].join(", "),h=w("b",{"data-reader":String(o)},w("span",{},or[o]));return w("li",{},h,w("span",{},t),w("small",{},l))}):[]}makeChips(){return this.figure.readers.filter(({writes:e})=>e.length).map(({title:e},n)=>w("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(n)},e))}choose(t){this.chosen=t,this.hold()}listen(t){q(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),s=>{let o=this.boxes[0];o&&this.turnTo(Math.round(Math.atan2(o.y-s.y,s.x-o.x)*180/Math.PI))}):null);let e=()=>this.numbers?.[4]??0;H(this.handle,(n,s)=>this.turnTo(e()+n-s),{unit:du,along:n=>this.turnTo(Ve(e(),n))})}turnTo(t){if(!this.numbers)return;let e=Math.abs(t)<=180?t:t-360*Math.round(t/360);this.numbers=[...this.numbers.slice(0,4),Number(e.toFixed(6))],this.hold()}use(t){this.read=vi(t,this.figure)}playTo(t){let{path:e,readers:n}=this.figure;e.length?this.numbers=F(e,B(t)).map(s=>I(s,uu)):this.chosen=Math.min(n.length-1,Math.floor(t*n.length))}reveal(t){this.answer=t,super.reveal(t)}reached(t){let{boxes:e,written:n}=this;return e.length>0&&wi(t,{boxes:e,written:n,boat:this.figure.boat[4]})}found(t){return this.read&&gi(t,this.figure,this.read)}get written(){let{writes:t}=this.figure.readers[this.chosen];return t.length?t:this.numbers}lines(){let{written:t,writes:e}=this;return e&&t?[xi(this.figure.readers[this.chosen].fields,t)]:[]}draw(){let{figure:t,read:e,written:n}=this,s=this.fans?t.readers:[t.readers[this.chosen]];this.boxes=e&&n?s.map(a=>e(a,n)):[],this.stands=vu(this.boxes.map((a,l)=>a&&_(a,a.width/2+s[l].beyond,0)));let o=se(t.boat),i=t.shows.includes("arc")?this.arcOf(o):[];this.scene.replaceChildren(...this.fans?[]:[pn(o)],...i,...this.drawnBoxes()),this.names.replaceChildren(...t.shows.includes("sides")?this.sideNames():[]),this.drawLetters(),this.drawHandle(),Gt(this.legend,!this.fans),this.legend.toggleAttribute("data-covered",!this.open),this.chips.forEach((a,l)=>{a.setAttribute("aria-pressed",String(l===this.chosen))})}drawnBoxes(){let{asked:t,answer:e,open:n,figure:s}=this;return this.fans?this.boxes.flatMap((i,a)=>i?[this.fannedBox(i,a)]:[]):t?!n||!e?[]:[[e,"rv-turn-ghost"],[t.right,"rv-turn-right"]].flatMap(([i,a])=>{let l=this.read?.(s.readers[0],this.completed(i));return l?[re(l,a)]:[]}):this.boxes.flatMap(i=>i?[re(i,"rv-turn-now")]:[])}fannedBox(t,e){let n=this.open&&this.asked?.right.includes(e)?" rv-turn-right":"",s=!n&&this.open&&this.answer?.includes(e)?" rv-turn-ghost":"",o=re(t,`rv-turn-fan${n}${s}`),i=this.stands[e];if(i){let[a,l]=[i.x-t.x,i.y-t.y],[h,c]=[t.cosine*a-t.sine*l,t.sine*a+t.cosine*l];o.append(p("path",{d:`M${t.width/2} 0L${h} ${c}`,class:"rv-turn-leader"}))}return v(o,{"data-reader":e}),this.asked&&o.addEventListener("click",()=>this.pick(e)),o}completed(t){let{boat:e,readers:n}=this.figure,[s,o,i,a]=e,l=n[0].fields[2]==="h"?[a,i]:[i,a];return t.length===1?[s,o,...l,t[0]]:t}arcOf(t){let e=un(t),n={...t,cosine:1,sine:0},s=se([t.x,t.y,0,0,e/2]),o=_(s,Bn+22,0),i=_(t,Bn,0),a={x:-Math.sign(e)*t.sine,y:-Math.sign(e)*t.cosine},l=E(t.x,t.y,_(n,Bn+12,0).x,t.y);v(l,{class:"rv-arc-level"});let h=y(o.x,o.y+4,`${O(Math.abs(e))}°`);return v(h,{class:"rv-arc-label"}),[l,fn(t,Bn,e),qt(i,a,"rv-arc-tip"),h]}sideNames(){let[t]=this.boxes;return t?["width","height"].map(n=>{let s=yi(t,n,16);return y(s.x,s.y+4,`${n[0]} ${O(t[n],200)}`)}):[]}drawLetters(){this.letters.forEach((t,e)=>{let n=this.stands[e];v(t,{visibility:n?null:"hidden"}),n&&v(t,{transform:`translate(${n.x} ${n.y})`})})}drawHandle(){let[t]=this.boxes;if(!this.figure.moves||!t)return;Dt(this.handle,this.fans&&this.stands[0]||_(t,t.width/2,0));let e=this.numbers?.[4]??0,n={"aria-valuenow":e,"aria-valuetext":`angle ${O(e,200)}`};v(this.handle,{class:"rv-bin-handle",...n})}};function vu(r){let t=r.map(s=>s&&{...s}),e=t.filter(s=>s!=null),n=e.flatMap((s,o)=>e.slice(o+1).map(i=>[s,i]));for(let s=0;s<fu;s+=1)for(let[o,i]of n){let[a,l]=[i.x-o.x,i.y-o.y],h=Math.hypot(a,l),[c,d]=h>mu?[a/h,l/h]:[0,1],u=Math.max(0,pu-h)/2;o.x-=u*c,o.y-=u*d,i.x+=u*c,i.y+=u*d}return t}function St(r){let t=ar(r),[e,n,s]=[[0,0],[1,1],[0,1]].map(([a,l])=>gu(r,t,a,l)),[o,i]=[(e+n)/2,Math.hypot((e-n)/2,s)];return{centre:t,long:Math.sqrt(o+i),wide:Math.sqrt(Math.max(0,o-i)),angle:Math.atan2(2*s,e-n)/2}}function aa(r,t=r.length?St(r).angle:0){if(!r.length)return o=>o;let e=ha(t),n=ar(r),s=ir(r,t);return o=>{let i=o.map((a,l)=>a-n[l]);return e.map((a,l)=>me(a,i)/s[l])}}function ir(r,t){let e=ar(r);return ha(t).map(n=>{let s=r.map(o=>me(n,o.map((i,a)=>i-e[a])));return Math.sqrt(s.reduce((o,i)=>o+i*i,0)/s.length)})}var Gn=({long:r,wide:t})=>r/t,Wn=(r,t)=>me(r,t)/(Math.hypot(...r)*Math.hypot(...t));function la({kind:r,margin:t},e,[n,s,o]){return r==="circle"?Gn(St(e))-1<=t:r==="outranked"&&Wn(n,o)>Wn(n,s)}var ha=r=>[[Math.cos(r),Math.sin(r)],[-Math.sin(r),Math.cos(r)]],ar=r=>[0,1].map(t=>r.reduce((e,n)=>e+n[t],0)/r.length),gu=(r,t,e,n)=>r.reduce((s,o)=>s+(o[e]-t[e])*(o[n]-t[n]),0)/r.length;var[dr,ca]=[340,12],lr=(dr-ca)/2,wu=2.4,hr=180,xu=20,bu=.06,cr=3,ur=[["query","query"],["same","same place"],["other","another one"]],Un=class extends N{constructor(t,e,n){super(t,e,n);let{vectors:s,learnt:o,path:i,marks:a}=t;this.writes=!0,this.learnt=o[0],this.angle=i[0]??null,this.ghost=null;let l=1.08*Math.max(...s.flat(),...a.flat());this.before=new Ft({x:0,side:lr,low:-bu*l,high:l,title:"as they are"}),this.after=new Ft({x:lr+ca,side:lr,low:-cr,high:cr,title:"whitened"});let h=n?.wrong.map(({values:x})=>x[0])??[];this.scale=n?.by==="number"?J({values:[0,...h]},dr):null;let c=p("circle",{r:14,class:"rv-sample-reach"}),d=p("circle",{r:7,class:"rv-sample-dot"});this.handle=i.length?D("Line; the arrows turn it",[0,hr-1],c,d):p("g"),v(this.handle,{class:"rv-sample"});let u="Vectors of two channels, as they are and whitened",f=[this.before.element,this.after.element,this.handle],m={name:u,width:dr,height:this.before.height+4},g=this.drawn(m,f,a.length?ku():this.scale);if(i.length&&this.listen(g),this.chips=o.length>1?o.map(x=>this.chip(x)):[],this.element=w("div",{class:"rv-whitening-figure"},g),this.chips.length){let x={class:"rv-ratios",role:"group","aria-label":"learnt from"};this.element.append(w("div",x,w("span",{},"learnt from"),...this.chips))}this.draw()}chip(t){return w("button",{class:"rv-chip",type:"button",onclick:()=>{this.learnt=t,this.hold()}},t.label)}listen(t){q(t,e=>this.handle.contains(e)?(this.handle.focus({preventScroll:!0}),n=>{let[s,o]=this.before.vectorAt(n),[i,a]=St(this.figure.vectors).centre;this.turn(180*Math.atan2(o-a,s-i)/Math.PI)}):null),H(this.handle,(e,n)=>this.turn((this.angle??0)-e-n),{unit:xu,along:e=>this.turn(C((this.angle??0)%hr+e,0,hr-1))})}turn(t){this.angle=(Math.round(t)%360+360)%360,this.hold()}playTo(t){let{learnt:e,path:n}=this.figure;this.learnt=e[Math.min(e.length-1,Math.floor(t*e.length))],n.length&&([this.angle]=F(n.map(s=>[s]),B(t)))}reveal(t){this.ghost=t?.[0]??null,super.reveal(t)}get whitening(){return aa(this.learnt.vectors,this.angle==null?void 0:Math.PI*this.angle/180)}reached(t){let{whitening:e,figure:n}=this;return la(t,n.vectors.map(e),n.marks.map(e))}found(){return[Gn(St(this.figure.vectors.map(this.whitening)))]}lines(){let{figure:t,angle:e,whitening:n}=this,s=St(t.vectors.map(n)),o=e==null?[]:yu(ir(t.vectors,Math.PI*e/180)),i=this.open?[`length / width of the ellipse ${bt(Gn(s))}`]:[];if(!t.marks.length)return[...o,...i];let[a,l,h]=t.marks.map(n),c=[l,h].map(d=>bt(Wn(a,d)));return[`cosine of query and same place ${c[0]}`,`cosine of query and another ${c[1]}`,...i]}draw(){let{figure:t,before:e,after:n,whitening:s,learnt:o}=this,i=St(t.vectors);e.drawn.replaceChildren(...t.vectors.map(c=>e.dot(c,"rv-cloud-dot")),e.ellipse(i,"rv-cloud-ellipse"),...this.line(e,i),...this.arrows(e,t.marks));let a=t.vectors.map(s),l=t.marks.map(s),h=2*St(a).long;this.span(o.vectors.length?[h,...[...a,...l].flat()]:null),n.drawn.replaceChildren(...this.open?this.whitened(a,l):[n.cover()]),this.drawHandle(i),this.chips.forEach((c,d)=>{c.setAttribute("aria-pressed",String(t.learnt[d]===o))})}span(t){let e=Math.max(cr,Math.ceil(1.05*Math.max(...(t??[]).map(Math.abs))));t?this.after.span(-e,e):this.after.span(this.before.low,this.before.high),this.after.title.textContent=t?"whitened":"not whitened"}whitened(t,e){let{after:n,ghost:s}=this,o=St(t),i=s==null?[]:[n.ellipse({...o,long:s*o.wide},"rv-ghost")];return[...t.map(a=>n.dot(a,"rv-cloud-dot")),n.ellipse(o,"rv-cloud-ellipse"),...this.line(n,St(this.figure.vectors),this.whitening),...i,...this.arrows(n,e)]}arrows(t,e){return[...ur.keys()].reverse().filter(n=>e[n]).map(n=>t.arrow(e[n],`rv-vector-${ur[n][0]}`))}line(t,e,n=s=>s){let[s,o]=[-1,1].map(a=>t.at(n(this.endOf(e,a))));if(this.angle==null&&!this.asked)return[];let i=E(s.x,s.y,o.x,o.y);return v(i,{class:"rv-direction"}),[i]}endOf({centre:t,long:e,angle:n},s){let o=this.angle==null?n:Math.PI*this.angle/180,i=s*wu*e;return[t[0]+i*Math.cos(o),t[1]+i*Math.sin(o)]}drawHandle(t){if(this.angle==null)return;let{x:e,y:n}=this.before.outside(this.endOf(t,1)),s=Math.round(this.angle);v(this.handle,{transform:`translate(${e} ${n})`}),v(this.handle,{"aria-valuenow":s%180,"aria-valuetext":`${s}°`})}},yu=([r,t])=>[`spread along the line ${bt(r)}, across it ${bt(t)}`];function ku(){let r=ur.map(([t,e],n)=>{let s=12+n*112,o=y(s+12,20,e);return v(o,{"text-anchor":"start"}),p("g",{class:`rv-vector-${t}`},p("circle",{cx:s,cy:16,r:5}),o)});return{element:p("g",{class:"rv-vector-legend"},...r),height:26}}var Mu={cells:(...r)=>new dn(...r),bin:(...r)=>new cn(...r),pool:(...r)=>new Nn(...r),pyramid:(...r)=>new Ln(...r),backward:(...r)=>new an(...r),stack:(...r)=>new Fn(...r),ruler:(...r)=>new Dn(...r),regions:(...r)=>new $n(...r),turn:(...r)=>new qn(...r),flip:(...r)=>new mn(...r),lever:(...r)=>new vn(...r),arrows:(...r)=>new en(...r),pairs:(...r)=>new Sn(...r),whitening:(...r)=>new Un(...r),thread:(...r)=>new xn(...r),memory:(...r)=>new bn(...r),order:(...r)=>new kn(...r),race:(...r)=>new Rn(...r)},da=(r,t,e)=>Mu[r.kind](r,t,e);var Te=32,Ou=4,Au=.9,Eu=[.1,.4],ua={cells:({point:{x:r,y:t}})=>({boxes:Kn([r-.5,t-.5,r+.5,t+.5])}),bin:({edges:[r,t,e,n],ratio:s,figure:o})=>{if(s>Ou)return null;let i=o.rows>1?[r,t,e,n]:[r,-.5,e,.5];return{boxes:Kn(i),samples:String(s)}},pool:({edges:[r,t]})=>{let[e,n]=Eu;return{boxes:Kn([r-.5,e-.5,t-.5,n-.5])}},ruler:({asked:r,mark:t,gap:e,figure:{stride:n}})=>{let s=[t,n/2,n,n,0].join(",");return r||e===.5?{boxes:s,aligned:"true"}:e===0?{boxes:s,aligned:"false"}:null},backward:({edges:r,read:t})=>({boxes:Kn(r),paint:`0:${Number((t?.upstream??1).toPrecision(6))}`}),turn:({figure:r,numbers:t})=>({boxes:(r.moves&&t?t:r.boat).join(",")}),lever:({box:[r,t,e,n,s]})=>({boxes:[(r+.5)*Te,(t+.5)*Te,e*Te,n*Te,s].map(rt).join(",")}),regions:({figure:r,level:t,layout:e,steps:n})=>{let s=n?mt(r,n)?.overlap??0:null;if(s!=null&&(s<-1e-9||s>Au))return null;let o=s==null?"":String(rt(Math.max(0,s)));return{levels:t?String(t):"",variant:e.variant,overlap:o}},thread:({thread:r,sizes:t})=>({channel:String(Mt(r,t)[1])}),pairs:({off:[r]})=>({off:[...r].sort((t,e)=>t-e).join(",")})};function pr({page:r,address:t},e){let n=ua[e.figure.kind]?.(e)??(ua[e.figure.kind]?null:{});if(!n)return null;let s=new URLSearchParams(t);for(let[o,i]of Object.entries(n))i?s.set(o,i):s.delete(o);return`${r}?${s}`}function pa(r,t){let e=w("a",{class:"rv-way-out",href:`${r.page}?${r.address}`,target:"_blank",rel:"noopener"},`Open in ${r.title} ↗`),n=()=>{let s=pr(r,t);s&&e.setAttribute("href",s)};for(let s of["pointerenter","pointerdown","focus","click"])e.addEventListener(s,n);return e}function Kn(r){let[t,e,n,s]=r.map(o=>(o+.5)*Te);return[(t+n)/2,(e+s)/2,n-t,s-e,0].map(rt).join(",")}var Yn=class{constructor(t,e,n,s,o){this.step=t,this.heard=n,this.answer=null,this.done=!1,this.known=new Set(s);let i={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=da(t.figure,i,t.question);let{answered:a,redraw:l}=n,h={answered:a,redraw:l,covered:()=>this.covered()};this.question=t.question?bo(t.question,this.drawing,h):null,this.tick=w("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=w("h3",{tabindex:"-1"},...Nt(`${e+1} · ${t.title}`),this.tick),this.said=w("span",{}),this.goal=w("p",{class:"rv-goal",role:"status"},this.said),t.goal&&(this.goal.dataset.longest=Su(fa(t.goal),ma(t.goal))),this.sums=w("div",{class:"rv-sums"}),Gt(this.sums,!this.drawing.writes),this.link=o,this.way=o?pa(o,this.drawing):null;let c=t.words.map(u=>so(w("p",{},...ro(u,s)))),d=t.goal&&!t.question?this.goal:null;this.element=w("section",{class:"rv-step","data-step":t.id,"aria-label":`Step ${e+1}: ${t.title}`},w("div",{class:"rv-step-words"},this.title,...c,d),w("div",{class:"rv-step-figure"},this.drawing.element,this.sums,this.way),this.question?.element??null),this.write()}moved(){this.write(),this.tellGoal(),this.heard.touched();let{goal:t}=this.step;t&&this.drawing.reached(t)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}tellGoal(){let{goal:t}=this.step;if(!t)return;let e=this.done&&this.drawing.holds(t);this.goal.toggleAttribute("data-seen",e),Q(this.said,...Nt(e?ma(t):fa(t)))}covered(){this.element.toggleAttribute("data-kept",!0),this.write()}take(t){this.drawing.take(t),this.write()}paint(t){this.drawing.paint(t)}play(t,e){this.drawing.play(t,e),this.tellGoal(),this.write()}write(){if(this.link&&this.way){let s=!this.drawing.open||pr(this.link,this.drawing)==null;this.way.toggleAttribute("data-away",s)}if(this.sums.hidden)return;let t=this.drawing.lines(),e=this.drawing.open?t:this.drawing.foreseen(),n=Math.max(t.length,e.length);for(;this.sums.childElementCount>n;)this.sums.lastElementChild?.remove();for(;this.sums.childElementCount<n;)this.sums.append(w("code",{}));[...this.sums.children].forEach((s,o)=>{let[i,a]=[t[o]??"",e[o]??""];Q(s,...i?Nt(i):[]),v(s,{"data-covered":a.length>i.length?a.slice(i.length):null})})}show(t,e){this.element.toggleAttribute("data-done",t),this.done=t,this.tellGoal(),e!==this.answer&&this.question?.show(e),this.answer=e,this.write()}},fa=({asks:r})=>`Your turn: ${r}`,ma=({done:r})=>`✓ ${r}`,Su=(r,t)=>r.length<t.length?t:r;var zu=300,Nu=3e3,va=.75,Tu="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",Lu="-45% 0px -50% 0px";function wa(r){let t=new fr(r);return{element:t.element,topics:[],update:()=>t.update(),destroy:()=>t.destroy()}}var ga=["wheel","touchmove","keydown","pointerdown"],Pu=new Set(["ArrowUp","ArrowDown","PageUp","PageDown","Home","End"," "]),Ru=({clientX:r},t)=>t instanceof Element&&r>=t.getBoundingClientRect().left+t.clientWidth,fr=class{constructor({scope:t,colours:e,part:n}){this.scope=t,this.colours=e,this.part=n,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new We(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.looking=void 0,this.bar=Qr({go:s=>this.go(s),toggle:()=>this.toggle(),seek:s=>this.seek(s)}),this.heading=w("h2",{}),this.note=w("p",{class:"rv-lesson-note",role:"status"}),this.steps=w("div",{class:"rv-steps"}),this.element=w("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.projector=new Ue(this.element,s=>this.go((this.progress?.step??0)+s)),this.onKey=this.onKey.bind(this),this.onResize=this.onResize.bind(this),this.onScroll=this.onScroll.bind(this),this.width=innerWidth,document.addEventListener("keydown",this.onKey),addEventListener("resize",this.onResize);for(let s of ga)addEventListener(s,this.onScroll,{passive:!0});this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:Lu}),Xr().then(s=>this.takeKernels(s),s=>Y(this.note,`${s.message} So this lesson shows no numbers here.`))}update(){let t=this.part();if(t?.kind!=="learn")return;let{given:e}=this;if(this.given=t,this.projector.turn(t.projected),!this.progress||e?.lesson.id!==t.lesson.id||e.rev!==t.rev)this.progress=new Ge(t),this.build(this.progress),this.arrive(e!=null);else if(!this.progress.holds(t.lesson)&&this.progress.awaits(t.lesson)){let{steps:n}=this.progress.lesson;this.progress.takeNumbers(t.lesson);for(let[s,{seed:o}]of t.lesson.steps.entries())o!==n[s].seed&&this.renew(s)}for(let n of this.sections)n.paint(this.colours())}build({lesson:t}){let e=new Set;this.observer.disconnect(),Y(this.heading,t.title),this.sections=t.steps.map((n,s)=>this.made(n,s,e)),this.steps.replaceChildren(...this.sections.map(({element:n})=>n)),this.bar.take(t),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:n}of this.sections)this.observer.observe(n)}made(t,e,n){let s={completed:()=>this.complete(e),touched:()=>this.touch(e),answered:i=>this.answer(e,i),redraw:()=>this.redraw(e)},o=this.given?.links.find(({step:i})=>i===t.id);return new Yn(t,e,s,n,o)}renew(t){let{progress:e,sections:n,kernels:s}=this;if(!e)return;let o=n[t],i=this.made(e.lesson.steps[t],t,new Set(o.known)),a=o.element.matches(":focus-within");this.observer.unobserve(o.element),o.element.replaceWith(i.element),n[t]=i,s&&i.take(s),i.paint(this.colours()),this.show(),a&&i.question?.again.focus({preventScroll:!0}),t===e.step&&this.begin(),this.observer.observe(i.element)}takeKernels(t){this.kernels=t;for(let e of this.sections)e.take(t);this.show()}arrive(t){let e=this.progress?.step??0;this.begin(),!(!e&&!t)&&(this.goal=e,requestAnimationFrame(()=>this.bring(e,"auto")))}show(){let{progress:t}=this;if(!t)return;let{lesson:e,step:n,done:s,answers:o}=t;this.bar.show(e,n,s),this.sections.forEach((i,a)=>{let{id:l}=e.steps[a];i.show(s.has(l),o.get(l)??null),i.element.toggleAttribute("data-current",a===n)}),this.projector.show(e,n)}go(t){let{progress:e}=this;!e||t<0||t>=this.sections.length||(this.goal=t,this.enter(t),this.stay(t),this.bring(t,this.still.matches?"auto":"smooth"),this.sections[t].title.focus({preventScroll:!0}))}bring(t,e){if(this.projector.on)return;let{element:n}=this.sections[t],s=n.offsetHeight<va*innerHeight;n.scrollIntoView({block:s?"center":"start",behavior:e})}enter(t){let{progress:e}=this;!e||t===e.step||(e.step=t,this.show(),this.begin(),this.tell("view"))}looked(t){let e=t.filter(s=>s.isIntersecting),n=this.sections.findIndex(({element:s})=>e.some(({target:o})=>o===s));n<0||this.goal>=0||(this.enter(n),this.pass(n))}pass(t){let{progress:e}=this;clearTimeout(this.looking),e&&(t>e.at?this.stay(t):t&&(this.looking=setTimeout(()=>e.step===t&&this.stay(t),Nu)))}stay(t){let{progress:e}=this;clearTimeout(this.looking),!(!e||t===e.at)&&(e.at=t,this.tell("view"))}onKey(t){if(t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey)return;let e=this.projector.on&&te.has(t.key);if(!e&&Iu(t.composedPath(),this.element))return;let n=this.progress?.step??0,s=t.key==="b"&&!this.projector.on;if(t.key==="ArrowRight"||t.key==="n")this.go(n+1);else if(t.key==="ArrowLeft"||s)this.go(n-1);else if(t.key==="k")this.toggle();else if(e&&t.key==="PageDown")this.go(n+1);else if(e&&t.key==="PageUp")this.go(n-1);else if(e)this.projector.leave();else return;t.preventDefault()}onScroll(t){if(t instanceof KeyboardEvent&&(t.defaultPrevented||!Pu.has(t.key)))return;let[n]=t.composedPath();t.type==="pointerdown"&&!Ru(t,n)||(this.goal=-1)}onResize(){let{progress:t}=this;this.projector.fit(!0),!(!t||this.width===innerWidth)&&(this.width=innerWidth,this.goal=t.step,this.bring(t.step,"auto"))}touch(t){this.goal=t,this.enter(t),this.stay(t),this.clock.seek(1),this.bar.tell(1,!1)}complete(t){let{progress:e}=this;e?.complete(e.lesson.steps[t].id)&&(this.show(),this.tell("commit"))}answer(t,e){let{progress:n}=this;if(!n)return;n.answers.set(n.lesson.steps[t].id,e),this.enter(t),this.stay(t),this.show(),this.sections[t].question?.element.dataset.state==="right"&&n.complete(n.lesson.steps[t].id),this.goal=t,this.show(),this.reveal(t),this.tell("commit")}reveal(t){let e=this.sections[t].question?.outcome;if(!e||this.projector.on)return;let s=e.offsetHeight<va*innerHeight?"nearest":"start";e.scrollIntoView({block:s,behavior:this.still.matches?"auto":"smooth"})}redraw(t){let{progress:e,given:n}=this;if(!e||!n)return;let{id:s}=e.lesson.steps[t];e.redraw(s,(e.seedOf(s)+1)%(n.last+1)),this.goal=t,this.enter(t),this.stay(t),this.show(),this.tell("commit")}begin(){let t=this.progress?.lesson.steps[this.progress.step];t&&(this.clock.begin(t.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let t=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),t&&this.current?.play(0,!0),this.run()}seek(t){this.clock.seek(t),this.current?.play(t,!0),this.bar.tell(t,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(t=>this.tick(t)))}tick(t){this.frame=0;let e=this.clock.pass(Math.max(0,t-this.last));this.last=t,this.current?.play(e),this.bar.tell(e,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(n=>this.tick(n)))}tell(t){clearTimeout(this.timer);let e=()=>this.progress&&this.scope.choose(this.progress.choice,t);t==="commit"?e():this.timer=setTimeout(e,zu)}destroy(){this.projector.turn(!1),clearTimeout(this.timer),clearTimeout(this.looking),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey),removeEventListener("resize",this.onResize);for(let t of ga)removeEventListener(t,this.onScroll)}};function Iu(r,t){let[e]=r;return e instanceof Element?e.matches(r.includes(t)?"input":Tu):!1}var ju=["step","seed","seeds","done","answers"],Zn=class{constructor(t,e,n){this.part=t,this.links=n,this.questions=e}read(t,e){let n=new URLSearchParams(t.slice(0,4096)),{lesson:s,last:o}=this.part,i=new Map(s.steps.map(S=>[S.id,S])),a=[...i.keys()].join(", "),l=s.steps.filter(({question:S})=>S).map(({id:S})=>S),h=`some of ${l.join(", ")}`,c=[],d=(S,$,W)=>{c.push({name:S,text:$,wants:W})},u=(S,$,W,K)=>{let j=(n.get(S)??"").split($).filter(Boolean),tt=j.filter(Zt=>K(Zt)==null);return tt.length&&d(S,tt.join($),W),j.map(K).filter(Zt=>Zt!=null)},f=xa(n.get("seed")??"0",this.questions),m=`from 0 to ${o}`;f==null&&d("seed",n.get("seed")??"",`a whole number ${m}`);let g=u("seeds",";",`seeds ${m} for ${h}`,S=>{let[$,W]=S.split(":"),K=xa(W??"",this.questions);return l.includes($)&&K!=null?{step:$,seed:K}:null}),x=n.get("step")||s.steps[0].id;i.has(x)||d("step",x,`one of ${a}`);let b=u("done",",",`some of ${a}`,S=>i.has(S)?S:null),k=`numbers, as many as are asked for, for ${h}`,M=u("answers",";",k,S=>{let[$,W]=S.split(":"),K=(W??"").split(",").map(Number);return W&&$u(i.get($),K)?{step:$,values:K}:null});for(let[S,$]of n)(S==="lesson"?$!==s.id:!ju.includes(S))&&d(S,$,S==="lesson"?s.id:"");let z=new Map(g.map(S=>[S.step,S.seed]));return{page:{...this.part,...this.drawn(f??0,z),step:i.has(x)?x:s.steps[0].id,done:b,answers:M,rev:e},unread:c}}drawn(t,e){let{lesson:n}=this.part,s=i=>e.get(i)??t,o=i=>this.questions[s(i)].find(a=>a.id===i);return{lesson:{...n,seed:t,steps:n.steps.map(i=>o(i.id)??i)},links:this.links[t].map(i=>this.links[s(i.step)].find(({step:a})=>a===i.step)??i)}}take(t,e){let{step:n,seed:s,seeds:o,done:i,answers:a}=t,l=u=>Number.isInteger(u)?u:Number(u.toPrecision(6)),h=a.map(({step:u,values:f})=>`${u}:${f.map(l).join(",")}`),c=Object.entries({step:n,seed:s?String(s):"",seeds:o.map(({step:u,seed:f})=>`${u}:${f}`).join(";"),done:i.join(","),answers:h.join(";")}),d=new URLSearchParams(c.filter(([,u])=>u)).toString();return{text:d,page:this.read(d,e).page}}},xa=(r,t)=>/^\d{1,9}$/.test(r)&&Number(r)in t?Number(r):null;function ba(r){let t=r.map(({name:e,text:n,wants:s})=>{let[...o]=`${e}=${n}`,i=o.length>60?`${o.slice(0,60).join("")}…`:o.join("");return s?`${i} (it takes ${s})`:i});return t.length?`Not understood in this address, so left out: ${t.join("; ")}.`:""}function $u(r,t){let{question:e}=r??{};return!e||!t.every(Number.isFinite)?!1:t.length===e.right.length||e.by==="cells"}var ya="learn";async function Du(r,t){let{part:e,questions:n,links:s,begin:o}=await qe(t).json(),i=w("div",{class:"rv-root rv-cards"}),a=w("p",{class:"rv-unread",role:"status"});r.append(a,i),document.adoptedStyleSheets=Br.map(m=>{let g=new CSSStyleSheet;return g.replaceSync(m),g});let l=Fr(ya),h=new Pe(i,l,{lesson:wa}),c=new Zn(e,n,s),d=0,u=m=>{h.setTheme();let g={canvas:ya,show:["lesson"],columns:1,reading:null};h.update({...g,page:m,voice:null,role:"cards",version:4})},f=()=>{let{page:m,unread:g}=c.read(location.hash.slice(1)||o,d);Y(a,ba(g)),Gt(a,!g.length),u(m)};if(l.send=m=>{let{text:g,page:x}=c.take(l.choice??{},d);location.hash.slice(1)!==g&&(m==="commit"?history.pushState(null,"",`#${g}`):history.replaceState(null,"",`#${g}`)),Gt(a,!0),u(x)},addEventListener("hashchange",()=>{d+=1,f()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>h.setTheme()),location.search){let m=[location.hash.slice(1),location.search.slice(1)].filter(Boolean).join("&");history.replaceState(null,"",`${location.pathname}#${m}`)}f()}return La(Hu);})();
